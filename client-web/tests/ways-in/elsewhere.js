/** @file An OpenID provider that runs beside the test: a real one, certified, which lets in whomever the test names. */
import { Provider } from 'oidc-provider'
import { SITE } from '../browser.js'

/**
 * @param {() => { sub: string, email: string, verified: boolean }} person - who signs in there now
 * @returns how to end it
 */
export async function startElsewhere(person) {
  const { WAYMARK_OIDC_ISSUER: issuer, WAYMARK_OIDC_CLIENT: id, WAYMARK_OIDC_SECRET: secret } = process.env
  const provider = new Provider(issuer, {
    clients: [{ client_id: id, client_secret: secret, redirect_uris: [`${SITE}/desk/sign-in/elsewhere/back`] }],
    claims: { openid: ['sub'], email: ['email', 'email_verified'] },
    pkce: { required: () => true },
    features: { devInteractions: { enabled: false } },
    cookies: { keys: ['only for this test'] },
    findAccount: (_, sub) => ({
      accountId: sub,
      claims: () => ({ sub, email: person().email, email_verified: person().verified })
    }),
    interactions: { url: (_, interaction) => `/interaction/${interaction.uid}` }
  })
  provider.use(async (ctx, next) => {
    if (!ctx.path.startsWith('/interaction/')) return next()
    const { prompt, params, session } = await provider.interactionDetails(ctx.req, ctx.res)
    if (prompt.name === 'login') return answer(provider, ctx, { login: { accountId: person().sub, remember: false } })
    const grant = new provider.Grant({ accountId: session.accountId, clientId: params.client_id })
    grant.addOIDCScope('openid email')
    return answer(provider, ctx, { consent: { grantId: await grant.save() } })
  })
  const server = provider.listen(new URL(issuer).port)
  await new Promise((resolve) => server.once('listening', resolve))
  return () => {
    server.closeAllConnections()
    server.close()
  }
}

async function answer(provider, ctx, result) {
  ctx.respond = false
  await provider.interactionFinished(ctx.req, ctx.res, result, { mergeWithLastSubmission: true })
}
