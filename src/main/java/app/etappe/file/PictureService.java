package app.etappe.file;

import app.etappe.base.Refusal;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Gives pictures to those who may see what they hang on. */
@Service
public class PictureService {

    private final PictureStore store;
    private final Map<String, PictureHolder> holders;

    PictureService(PictureStore store, List<PictureHolder> holders) {
        this.store = store;
        this.holders = holders.stream().collect(Collectors.toMap(PictureHolder::kind, Function.identity()));
    }

    /**
     * A picture as its address names it.
     *
     * @param kind see {@link PictureHolder}
     * @param hash see {@link Picture#hash}
     * @throws Refusal {@code not-found}, also for who may not see the thing that it hangs on
     */
    @Transactional(readOnly = true)
    public Picture picture(String kind, UUID holderId, String hash) {
        Optional.ofNullable(holders.get(kind)).orElseThrow(Refusal::notFound).requireRead(holderId);
        return store.find(holderId, hash).orElseThrow(Refusal::notFound);
    }
}
