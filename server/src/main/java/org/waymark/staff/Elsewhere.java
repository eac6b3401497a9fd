package org.waymark.staff;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.proc.BadJOSEException;
import com.nimbusds.oauth2.sdk.AuthorizationCode;
import com.nimbusds.oauth2.sdk.AuthorizationCodeGrant;
import com.nimbusds.oauth2.sdk.GeneralException;
import com.nimbusds.oauth2.sdk.ParseException;
import com.nimbusds.oauth2.sdk.ResponseType;
import com.nimbusds.oauth2.sdk.Scope;
import com.nimbusds.oauth2.sdk.TokenRequest;
import com.nimbusds.oauth2.sdk.auth.ClientSecretBasic;
import com.nimbusds.oauth2.sdk.auth.Secret;
import com.nimbusds.oauth2.sdk.http.HTTPRequest;
import com.nimbusds.oauth2.sdk.http.HTTPResponse;
import com.nimbusds.oauth2.sdk.id.ClientID;
import com.nimbusds.oauth2.sdk.id.Issuer;
import com.nimbusds.oauth2.sdk.id.State;
import com.nimbusds.oauth2.sdk.pkce.CodeChallengeMethod;
import com.nimbusds.oauth2.sdk.pkce.CodeVerifier;
import com.nimbusds.openid.connect.sdk.AuthenticationRequest;
import com.nimbusds.openid.connect.sdk.AuthenticationResponseParser;
import com.nimbusds.openid.connect.sdk.Nonce;
import com.nimbusds.openid.connect.sdk.OIDCTokenResponseParser;
import com.nimbusds.openid.connect.sdk.UserInfoRequest;
import com.nimbusds.openid.connect.sdk.UserInfoResponse;
import com.nimbusds.openid.connect.sdk.op.OIDCProviderMetadata;
import com.nimbusds.openid.connect.sdk.token.OIDCTokens;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.net.URI;

/**
 * Speaks with the place elsewhere: OpenID Connect Core 1.0, authorization code with PKCE (RFC 7636). It is looked up anew
 * each time, so this server starts and goes on while that place is away.
 */
@Singleton
class Elsewhere {
    static final String BACK = "/desk/sign-in/elsewhere/back";
    private static final int PATIENCE = 5000;

    private final ElsewhereSettings settings;
    private final URI back;

    Elsewhere(ElsewhereSettings settings, DeskAddress address) {
        this.settings = settings;
        this.back = URI.create(address.of(BACK));
    }

    /** Where the browser goes to sign in there. */
    URI way(SecretToken state, Secrets secrets) {
        try {
            return new AuthenticationRequest.Builder(
                            ResponseType.CODE, new Scope("openid", "email"), new ClientID(settings.client()), back)
                    .endpointURI(place().getAuthorizationEndpointURI())
                    .state(new State(state.value()))
                    .nonce(new Nonce(secrets.nonce()))
                    .codeChallenge(new CodeVerifier(secrets.verifier()), CodeChallengeMethod.S256)
                    .build()
                    .toURI();
        } catch (IOException | GeneralException e) {
            throw new ElsewhereFailed(e);
        }
    }

    /**
     * Who came back.
     *
     * @param answer the address they came back to, whose state was looked at already
     */
    SomebodyElsewhere whoIs(URI answer, Secrets secrets) {
        try {
            var place = place();
            var tokens = tokens(place, code(place, answer), secrets);
            var claims = SignatureElsewhere.of(place)
                    .check(tokens.getIDToken(), new ClientID(settings.client()), new Nonce(secrets.nonce()));
            var info = UserInfoResponse.parse(
                    send(new UserInfoRequest(place.getUserInfoEndpointURI(), tokens.getBearerAccessToken())
                            .toHTTPRequest()));
            if (!info.indicatesSuccess()) {
                throw new ElsewhereFailed("it does not say who came");
            }
            var person = info.toSuccessResponse().getUserInfo();
            if (!person.getSubject().equals(claims.getSubject())) {
                throw new ElsewhereFailed("it says of one person who another is");
            }
            boolean verified = Boolean.TRUE.equals(person.getEmailVerified());
            var email = verified && person.getEmailAddress() != null ? person.getEmailAddress() : "";
            return new SomebodyElsewhere(
                    place.getIssuer().getValue(), claims.getSubject().getValue(), email);
        } catch (IOException | GeneralException | JOSEException | BadJOSEException e) {
            throw new ElsewhereFailed(e);
        }
    }

    private OIDCProviderMetadata place() throws GeneralException, IOException {
        return OIDCProviderMetadata.resolve(new Issuer(settings.issuer()), PATIENCE, PATIENCE);
    }

    /** It must say which place it comes from where it can (RFC 9207). */
    private static AuthorizationCode code(OIDCProviderMetadata place, URI answer) throws ParseException {
        var response = AuthenticationResponseParser.parse(answer);
        if (!response.indicatesSuccess()) {
            throw new ElsewhereFailed(
                    "it said no: " + response.toErrorResponse().getErrorObject().getCode());
        }
        var from = response.getIssuer();
        if (from == null ? place.supportsAuthorizationResponseIssuerParam() : !from.equals(place.getIssuer())) {
            throw new ElsewhereFailed("the answer comes from another place");
        }
        return response.toSuccessResponse().getAuthorizationCode();
    }

    private OIDCTokens tokens(OIDCProviderMetadata place, AuthorizationCode code, Secrets secrets)
            throws ParseException, IOException {
        var request = new TokenRequest.Builder(
                        place.getTokenEndpointURI(),
                        new ClientSecretBasic(new ClientID(settings.client()), new Secret(settings.secret())),
                        new AuthorizationCodeGrant(code, back, new CodeVerifier(secrets.verifier())))
                .build();
        var response = OIDCTokenResponseParser.parse(send(request.toHTTPRequest()));
        if (!response.indicatesSuccess()) {
            throw new ElsewhereFailed("it gave no token: "
                    + response.toErrorResponse().getErrorObject().getCode());
        }
        return response.toSuccessResponse().getTokens().toOIDCTokens();
    }

    private static HTTPResponse send(HTTPRequest request) throws IOException {
        request.setConnectTimeout(PATIENCE);
        request.setReadTimeout(PATIENCE);
        request.setFollowRedirects(false);
        return request.send();
    }

    /** What ties the answer to the question: in the token, and at the place itself. */
    record Secrets(String nonce, String verifier) {
        static Secrets random() {
            return new Secrets(
                    SecretToken.random().value(), SecretToken.random().value());
        }

        @Override
        public String toString() {
            return "Secrets";
        }
    }
}
