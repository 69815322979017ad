package app.etappe.segment;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.math.BigDecimal;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** The columns of a segment's size. */
@Embeddable
record StoredSize(
        @Enumerated(EnumType.STRING) @Column(name = "size_measure")
        SegmentSize.Measure measure,

        @Column(name = "size_amount") BigDecimal amount,
        @Column(name = "size_source") String source,
        @Column(name = "size_as_of") @Nullable LocalDate asOf) {

    static StoredSize of(SegmentSize size) {
        return new StoredSize(size.measure(), size.amount(), size.source(), size.asOf());
    }

    SegmentSize asSize() {
        return new SegmentSize(measure, amount, source, asOf);
    }
}
