package app.etappe.base;

import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;

/** Keeps a set of channels in one column, a line each; a channel's name has no line end. */
@Converter
public class ChannelsConverter implements AttributeConverter<SortedSet<String>, String> {

    @Override
    public String convertToDatabaseColumn(SortedSet<String> channels) {
        return String.join("\n", channels);
    }

    @Override
    public SortedSet<String> convertToEntityAttribute(String column) {
        return column.isEmpty() ? new TreeSet<>() : new TreeSet<>(List.of(column.split("\n")));
    }
}
