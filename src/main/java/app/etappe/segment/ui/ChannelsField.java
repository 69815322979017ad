package app.etappe.segment.ui;

import app.etappe.base.ChannelNames;
import com.vaadin.flow.component.combobox.MultiSelectComboBox;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/** Channels that were used before, and any other that is typed. */
class ChannelsField extends MultiSelectComboBox<String> {

    private static final long serialVersionUID = 1L;

    private final Set<String> offered;

    ChannelsField(Collection<String> known, List<String> present) {
        offered = new TreeSet<>(known);
        offered.addAll(present);
        setLabel(getTranslation("segment.persona.channels"));
        setHelperText(getTranslation("segment.persona.channels.hint"));
        setAllowedCharPattern("[^|\\n]");
        setItems(offered);
        setValue(present);
        setAllowCustomValue(true);
        addCustomValueSetListener(typed -> add(typed.getDetail().strip()));
    }

    private void add(String channel) {
        if (channel.isEmpty() || channel.length() > ChannelNames.NAME) {
            return;
        }
        var chosen = new TreeSet<>(getValue());
        chosen.add(channel);
        offered.add(channel);
        setItems(offered);
        setValue(chosen);
    }
}
