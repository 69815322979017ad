package app.etappe.architecture;

import app.etappe.EtappeApplication;
import org.junit.jupiter.api.Test;
import org.springframework.modulith.core.ApplicationModules;

class ModulesTest {

    @Test
    void modules_use_only_what_others_offer_and_form_no_circle() {
        ApplicationModules.of(EtappeApplication.class).verify();
    }
}
