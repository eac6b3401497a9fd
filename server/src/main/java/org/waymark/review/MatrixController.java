package org.waymark.review;

import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.MediaType;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Produces;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import java.util.HashMap;
import org.waymark.staff.Needs;
import org.waymark.staff.Permission;
import org.waymark.staff.StaffMember;

/** Which document stands how in which language, and the way to the work on it. Works without script. */
@Controller("/desk/matrix")
@ExecuteOn(TaskExecutors.BLOCKING)
@Produces(MediaType.TEXT_HTML)
class MatrixController {
    private final MatrixPage page;

    MatrixController(MatrixPage page) {
        this.page = page;
    }

    @Get
    @Needs(Permission.READ_DRAFTS)
    HttpResponse<?> show(HttpRequest<?> request, StaffMember me) {
        var asked = new HashMap<String, String>();
        request.getParameters().forEach((name, values) -> asked.put(name, values.isEmpty() ? "" : values.get(0)));
        return page.of(request, me, MatrixWish.of(asked));
    }
}
