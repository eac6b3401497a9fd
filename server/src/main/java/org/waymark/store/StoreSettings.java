package org.waymark.store;

import io.micronaut.configuration.jdbc.hikari.DatasourceConfiguration;
import io.micronaut.context.event.BeanCreatedEvent;
import io.micronaut.context.event.BeanCreatedEventListener;
import jakarta.inject.Singleton;

/** Gives the connection pool of the running service its address and its lesser rights. */
@Singleton
class StoreSettings implements BeanCreatedEventListener<DatasourceConfiguration> {
    private final StoreAddress address;

    StoreSettings(StoreAddress address) {
        this.address = address;
    }

    @Override
    public DatasourceConfiguration onCreated(BeanCreatedEvent<DatasourceConfiguration> event) {
        var pool = event.getBean();
        pool.setJdbcUrl(address.serviceUrl());
        if (!address.serviceUser().isEmpty()) {
            pool.setUsername(address.serviceUser());
            pool.setPassword(address.password());
        }
        if (!address.isH2()) {
            pool.setDriverClassName("org.postgresql.Driver");
            pool.setConnectionInitSql("set role " + StoreAddress.SERVICE);
        } else {
            pool.setDriverClassName("org.h2.Driver");
            pool.setExceptionOverrideClassName(BrokenConnection.class.getName());
        }
        return pool;
    }
}
