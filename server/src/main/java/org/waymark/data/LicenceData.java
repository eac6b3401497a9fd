package org.waymark.data;

import io.swagger.v3.oas.annotations.media.Schema;

/**
 * Under what texts may be used elsewhere.
 *
 * @param url of the licence
 * @param note what it is stated for, in English
 */
@Schema(name = "Licence")
public record LicenceData(String url, String note) {}
