package app.etappe.voting.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.ComponentEvent;
import com.vaadin.flow.component.ComponentEventListener;
import com.vaadin.flow.component.DomEvent;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.dependency.JsModule;
import com.vaadin.flow.shared.Registration;
import org.jspecify.annotations.Nullable;

/** How long it is until a round opens or closes. It counts by itself, and tells once when the time has come. */
@Tag("round-countdown")
@JsModule("./voting/round-countdown.ts")
class Countdown extends Component {

    private static final long serialVersionUID = 1L;

    /** The time has come, by the browser's clock. */
    @DomEvent("over")
    public static class Over extends ComponentEvent<Countdown> {

        private static final long serialVersionUID = 1L;

        public Over(Countdown source, boolean fromClient) {
            super(source, fromClient);
        }
    }

    Countdown() {
        getElement().setAttribute("role", "timer");
        getElement().getClassList().add("etappe-chip");
    }

    /**
     * Counts from now on; nothing is shown without a time.
     *
     * @param key of the texts: {@code .days}, {@code .hours} and {@code .clock}, with what is left in them
     */
    void show(@Nullable Long milliseconds, String key) {
        setVisible(milliseconds != null);
        if (milliseconds != null) {
            getElement().setProperty("texts", texts(key));
            getElement().setProperty("left", milliseconds.doubleValue());
        }
    }

    /** The three texts, one a line, with {0} where the number goes. */
    private String texts(String key) {
        return getTranslation(key + ".days", "{0}") + "\n" + getTranslation(key + ".hours", "{0}") + "\n"
                + getTranslation(key + ".clock", "{0}");
    }

    Registration addOverListener(ComponentEventListener<Over> listener) {
        return addListener(Over.class, listener);
    }
}
