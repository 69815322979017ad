package app.etappe.voting.ui;

import app.etappe.base.PublicAddress;
import com.vaadin.flow.spring.annotation.SpringComponent;

/** The full addresses that guests are sent. */
@SpringComponent
class GuestAddresses {

    private final PublicAddress address;

    GuestAddresses(PublicAddress address) {
        this.address = address;
    }

    String of(String link) {
        return address.link("/" + RoundPlaces.guest(link));
    }
}
