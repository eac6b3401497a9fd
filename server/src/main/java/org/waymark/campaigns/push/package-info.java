/** Alerts by web push: what is kept of readers who asked for them, and handing alerts to the services of their browsers. */
@NullMarked
package org.waymark.campaigns.push;

import org.jspecify.annotations.NullMarked;
