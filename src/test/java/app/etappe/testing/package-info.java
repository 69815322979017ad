/**
 * What every test may lean on: both databases, a clock that can be moved, a real browser, and for views none at all.
 *
 * <p>A persistence test is written once, as an abstract class whose name ends in {@code Tests}, with two one-line
 * subclasses that say where it runs:
 *
 * <pre>{@code
 * abstract class RenamingTests {
 *     @Autowired WorkspaceService workspaces;
 *     @Autowired TestClock clock;
 *
 *     @Test
 *     void owner_renames_the_workspace() { … }
 *
 *     @OnH2 static class H2Test extends RenamingTests {}
 *     @OnMariaDb static class MariaDbTest extends RenamingTests {}
 * }
 * }</pre>
 *
 * <p>All such tests of one run share two application contexts, one per database, each with a web server on a free port.
 * Anything that changes the context (a property source, a mock, another initializer) costs a further start of about
 * five seconds, so it is kept for tests that are about exactly that. Tests do not clean up: they make accounts and
 * workspaces of their own, or begin with {@link app.etappe.testing.TestDatabase#empty()} where they need the first
 * start.
 *
 * <p>A test of views extends {@link app.etappe.testing.ViewTest}, and says what each {@link app.etappe.testing.Visitor}
 * sees and does. Views do not know the database, so these tests run on H2 alone.
 */
@NullMarked
package app.etappe.testing;

import org.jspecify.annotations.NullMarked;
