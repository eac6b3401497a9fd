package org.waymark.store;

import io.micronaut.context.event.BeanCreatedEvent;
import io.micronaut.context.event.BeanCreatedEventListener;
import jakarta.inject.Singleton;
import javax.sql.DataSource;

/** Puts {@link StoreConnections} in front of the connection pool. */
@Singleton
class ConnectionsOrReason implements BeanCreatedEventListener<DataSource> {
    private final StoreAddress address;

    ConnectionsOrReason(StoreAddress address) {
        this.address = address;
    }

    @Override
    public DataSource onCreated(BeanCreatedEvent<DataSource> event) {
        return new StoreConnections(event.getBean(), address);
    }
}
