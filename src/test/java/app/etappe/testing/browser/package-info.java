/**
 * Real browsers for the few tests that need one.
 *
 * <pre>{@code
 * @OnH2
 * class TwoPeopleTest extends BrowserTest {
 *     @Test
 *     void ann_renames_the_map_and_bob_sees_it() {
 *         var ann = newPerson();
 *         var bob = newPerson();
 *         ann.navigate(address("/"));
 *         …
 *     }
 * }
 * }</pre>
 *
 * <p>For a picture of a running server: {@code mvn exec:java@shot -Dexec.args="http://localhost:8080/ start.png"}.
 */
@NullMarked
package app.etappe.testing.browser;

import org.jspecify.annotations.NullMarked;
