package org.waymark.rendering;

import com.thaiopensource.util.PropertyMapBuilder;
import com.thaiopensource.validate.ValidateProperty;
import com.thaiopensource.validate.ValidationDriver;
import com.thaiopensource.validate.rng.CompactSchemaReader;
import com.thaiopensource.xml.sax.ErrorHandlerImpl;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.StringWriter;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;

/** A grammar in RELAX NG (compact syntax) that lies beside the tests. */
record Grammar(String file) {
    /** What is wrong with an XML document; empty where nothing is. */
    String faults(byte[] document) throws IOException, SAXException {
        var faults = new StringWriter();
        var settings = new PropertyMapBuilder();
        settings.put(ValidateProperty.ERROR_HANDLER, new ErrorHandlerImpl(faults));
        var driver = new ValidationDriver(settings.toPropertyMap(), CompactSchemaReader.getInstance());
        var grammar = Grammar.class.getResource(file).toExternalForm();
        boolean valid = driver.loadSchema(new InputSource(grammar))
                && driver.validate(new InputSource(new ByteArrayInputStream(document)));
        return valid ? "" : "not valid: " + faults;
    }
}
