package app.etappe.workspace;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;

/** The one row whose lock sees to it that there is at most one example workspace. */
@Entity
@Table(name = "example_guard")
class ExampleGuard {

    static final int ID = 1;

    @Id
    @Column(name = "guard_id")
    private int id;

    @SuppressWarnings("unused")
    protected ExampleGuard() {}

    int id() {
        return id;
    }
}
