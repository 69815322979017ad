package app.etappe.rights;

import java.util.List;

/** The rows of one module. The test finds every implementation in this package; it needs a constructor without parameters. */
public interface RightsRows {

    List<RightsRow> rows();
}
