package app.etappe.journey.ui;

import static org.mockito.ArgumentMatchers.any;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.never;
import static org.mockito.Mockito.timeout;
import static org.mockito.Mockito.verify;
import static org.mockito.Mockito.when;

import app.etappe.base.Ids;
import app.etappe.base.live.PresenceChanged;
import app.etappe.journey.MapsChanged;
import com.vaadin.flow.component.ComponentEventListener;
import com.vaadin.flow.component.DetachEvent;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.server.Command;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.mockito.ArgumentCaptor;

class OpenMapListsTest {

    private static final int SOON = 10_000;

    private final UUID workspace = Ids.next();
    private final UUID map = Ids.next();
    private final MapsView list = mock();
    private final UI page = mock();
    private final OpenMapLists lists = new OpenMapLists();
    private final ArgumentCaptor<Command> refreshes = ArgumentCaptor.captor();

    @BeforeEach
    void a_list_is_open() {
        when(list.workspaceId()).thenReturn(workspace);
        when(list.shows(map)).thenReturn(true);
        lists.opened(list, page);
    }

    @AfterEach
    void the_server_stops() {
        lists.destroy();
    }

    @Test
    void many_changes_make_one_refresh_until_it_has_been_done() {
        for (int i = 0; i < 100; i++) {
            lists.on(new PresenceChanged(map));
            lists.on(new MapsChanged(workspace));
        }
        verify(page, timeout(SOON).times(1)).access(refreshes.capture());
        refreshes.getValue().execute();
        verify(list).followUp();

        lists.on(new PresenceChanged(map));

        verify(page, timeout(SOON).times(2)).access(any());
    }

    @Test
    void changes_of_other_workspaces_and_maps_make_none() {
        lists.on(new PresenceChanged(Ids.next()));
        lists.on(new MapsChanged(Ids.next()));
        lists.on(new MapsChanged(workspace));

        verify(page, timeout(SOON).times(1)).access(refreshes.capture());
        refreshes.getValue().execute();
        verify(list).followUp();
    }

    @Test
    void closed_list_is_refreshed_no_more() {
        ArgumentCaptor<ComponentEventListener<DetachEvent>> closing = ArgumentCaptor.captor();
        verify(list).addDetachListener(closing.capture());
        MapsView other = mock();
        UI othersPage = mock();
        when(other.workspaceId()).thenReturn(workspace);
        lists.opened(other, othersPage);

        closing.getValue().onComponentEvent(mock());
        lists.on(new MapsChanged(workspace));

        verify(othersPage, timeout(SOON)).access(any());
        verify(page, never()).access(any());
    }
}
