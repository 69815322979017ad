package app.etappe.security;

import app.etappe.testing.TestDatabase;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** Somebody with an account who signs in at the running server. */
abstract class SignInFixture {

    static final String PASSWORD = "correct horse battery";

    @Autowired
    AccountRegistration registration;

    @Autowired
    SignIns signIns;

    @Autowired
    Throttle throttle;

    @Autowired
    TestDatabase database;

    @LocalServerPort
    int port;

    final String email = "ann-" + UUID.randomUUID() + "@example.org";

    @BeforeEach
    void ann_has_an_account() {
        throttle.reset();
        registration.register("Ann", email, PASSWORD);
    }
}
