package app.etappe.bring.ui;

import app.etappe.bring.Journey;
import app.etappe.exchange.ui.FileUpload;
import app.etappe.journey.MapSummary;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.combobox.MultiSelectComboBox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.function.SerializableConsumer;
import java.util.ArrayList;
import java.util.List;

/** Asks which journeys are copies of each other: maps of the workspace, and files. */
class JourneysPanel extends Composite<Div> {

    private static final long serialVersionUID = 1L;

    private final MultiSelectComboBox<MapSummary> maps = new MultiSelectComboBox<>(getTranslation("bring.maps"));
    private final List<FilePanel> files = new ArrayList<>();
    private final Div filePanels = new Div();
    private final FilePanel.Reader reader;
    private final SerializableConsumer<List<Journey>> chosen;

    /** @param chosen takes all that is chosen, whenever that changes */
    JourneysPanel(FilePanel.Reader reader, SerializableConsumer<List<Journey>> chosen) {
        this.reader = reader;
        this.chosen = chosen;
        maps.setItemLabelGenerator(MapSummary::title);
        maps.addValueChangeListener(event -> tell());
        maps.setWidthFull();
        var upload = new FileUpload(getTranslation("bring.files"), getTranslation("bring.files.drop"), this::take);
        upload.getElement().setAttribute("aria-label", getTranslation("bring.files"));
        getContent().addClassName("etappe-bring-journeys");
        getContent().add(maps, upload, filePanels);
    }

    /** Offers maps, one of them chosen already if its id is this. */
    void offer(List<MapSummary> all, String first) {
        maps.setItems(all);
        maps.setValue(
                all.stream().filter(map -> map.id().toString().equals(first)).toList());
        tell();
    }

    /** Takes a file that was picked or dropped. */
    void take(String name, byte[] bytes) {
        var panels = new ArrayList<FilePanel>();
        var panel = new FilePanel(name, bytes, reader, this::tell, () -> drop(panels.getFirst()));
        panels.add(panel);
        files.add(panel);
        filePanels.add(panel);
        tell();
    }

    private void drop(FilePanel panel) {
        files.remove(panel);
        filePanels.remove(panel);
        tell();
    }

    private void tell() {
        var all = new ArrayList<Journey>();
        maps.getValue().forEach(map -> all.add(new Journey.OfMap(map.id(), map.title())));
        files.forEach(file -> file.journey().ifPresent(all::add));
        chosen.accept(all);
    }
}
