package org.waymark.staff;

import io.micronaut.http.HttpHeaders;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.MediaType;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Produces;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;

/** Sends the scripts of the desk. They hold no secret, and their address changes with every byte of them. */
@Controller("/desk/scripts")
@ExecuteOn(TaskExecutors.BLOCKING)
class ScriptController {
    private final DeskScripts scripts;

    ScriptController(DeskScripts scripts) {
        this.scripts = scripts;
    }

    @Get("/{file}")
    @Open
    @Produces(MediaType.ALL)
    HttpResponse<?> script(String file) {
        var text = scripts.find(file).orElseThrow(ScriptUnknown::new);
        return HttpResponse.ok(text)
                .contentType(MediaType.of("text/javascript;charset=utf-8"))
                .header(HttpHeaders.CACHE_CONTROL, "public, max-age=31536000, immutable");
    }
}
