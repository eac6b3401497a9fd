package org.waymark.http;

import io.micronaut.core.annotation.Order;
import io.micronaut.core.order.Ordered;
import io.micronaut.http.MutableHttpResponse;
import io.micronaut.http.annotation.ResponseFilter;
import io.micronaut.http.annotation.ServerFilter;

/** Puts the security headers on whatever Micronaut answers; a header that is there already stays. */
@ServerFilter("/**")
@Order(Ordered.HIGHEST_PRECEDENCE)
class SecurityHeadersFilter {

    @ResponseFilter
    void secure(MutableHttpResponse<?> response) {
        for (var header : SecurityHeaders.ALL) {
            if (!response.getHeaders().contains(header.getKey())) {
                response.header(header.getKey(), header.getValue());
            }
        }
    }
}
