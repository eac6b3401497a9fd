package org.waymark.store;

import io.micronaut.context.event.BeanCreatedEvent;
import io.micronaut.context.event.BeanCreatedEventListener;
import io.micronaut.core.order.Ordered;
import jakarta.inject.Singleton;
import javax.sql.DataSource;

/** Puts {@link StoreConnections} in front of the connection pool, before the framework wraps both for its transactions. */
@Singleton
class ConnectionsOrReason implements BeanCreatedEventListener<DataSource>, Ordered {
    private final StoreAddress address;

    ConnectionsOrReason(StoreAddress address) {
        this.address = address;
    }

    @Override
    public int getOrder() {
        return HIGHEST_PRECEDENCE;
    }

    @Override
    public DataSource onCreated(BeanCreatedEvent<DataSource> event) {
        return new StoreConnections(event.getBean(), address);
    }
}
