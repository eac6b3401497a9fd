package org.waymark.archive;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.util.Base64;
import java.util.LinkedHashMap;

/** {@code edition.sig}: who signed {@code edition.json}, and the signature. Not part of the edition's hash. */
@SuppressWarnings("ArrayRecordComponent") // never compared
record SignatureFile(byte[] publicKey, byte[] signature) {
    private static final ObjectMapper JSON = new ObjectMapper();

    byte[] json() {
        var json = new LinkedHashMap<String, String>();
        json.put("algorithm", "ES256 (ECDSA P-256, SHA-256, DER)");
        json.put("publicKey", Base64.getEncoder().encodeToString(publicKey));
        json.put("signature", Base64.getEncoder().encodeToString(signature));
        try {
            return JSON.writeValueAsBytes(json);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }

    static SignatureFile parse(byte[] json) throws IOException {
        try {
            var file = JSON.readTree(json);
            return new SignatureFile(bytes(file.path("publicKey")), bytes(file.path("signature")));
        } catch (JsonProcessingException | IllegalArgumentException e) {
            throw new IOException(Manifest.SIGNATURE_PATH + " is damaged", e);
        }
    }

    private static byte[] bytes(JsonNode base64) {
        return Base64.getDecoder().decode(base64.asText());
    }
}
