package org.waymark.api;

import java.util.List;
import org.waymark.data.LicenceData;

/**
 * The catalogues of an edition.
 *
 * @param edition the mark of the edition
 * @param publisher who answers for it; empty where nobody is named
 * @param licence under what they may be used elsewhere
 * @param items the catalogues
 */
record CatalogueList(String edition, String publisher, LicenceData licence, List<CatalogueData> items) {}
