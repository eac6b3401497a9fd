package org.waymark.campaigns.print;

import jakarta.inject.Singleton;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.waymark.campaigns.CampaignMessages.CampaignMessage;
import org.waymark.content.DocumentId;

/** All places where printed things hang, oldest first; what was taken down is among them. */
@Singleton
class Placements {
    private final PlacementRows rows;
    private final PrintRunRows runs;

    Placements(PlacementRows rows, PrintRunRows runs) {
        this.rows = rows;
        this.runs = runs;
    }

    List<Placement> of(CampaignMessage message) {
        return placements(rows.findByCampaignAndDocumentOrderById(
                message.campaign().id(), message.standing().document().toString()));
    }

    List<Placement> all() {
        return placements(rows.all());
    }

    private List<Placement> placements(List<PlacementRow> all) {
        Map<Long, PrintRunRow> newest =
                runs.newest().stream().collect(Collectors.toMap(PrintRunRow::placement, Function.identity()));
        return all.stream()
                .map(row -> placement(row, Objects.requireNonNull(newest.get(row.id()))))
                .toList();
    }

    private static Placement placement(PlacementRow row, PrintRunRow run) {
        return new Placement(
                Objects.requireNonNull(row.id()),
                row.campaign(),
                DocumentId.parse(row.document()),
                Sheet.of(row.sheet()).orElseThrow(),
                List.of(row.languages().split(",")),
                row.place(),
                DocumentId.parse(row.leadsTo()),
                row.code(),
                PrintRun.of(run));
    }
}
