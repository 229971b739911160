using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using Invoicing.Application.Abstractions;
using Microsoft.AspNetCore.Authorization;

namespace Invoicing.Api.Hosting.Idempotency;

/// <summary>What makes two requests the same write.</summary>
internal static class KeyedRequest
{
    /// <summary>
    /// Callers who may do the same in one account share their keys, so that a retry may come with a newer credential, and nobody is
    /// answered what only another one may see. Each method and path has keys of its own.
    /// </summary>
    public static async Task<KeyedWrite> OfAsync(HttpContext context, string key)
    {
        var payload = Digest(context.Request.QueryString.ToString(), await RequestBody.OfAsync(context));
        var actor = CallerOf(context);
        var caller = actor is null ? Stranger(context.Request, payload) : RightsOf(actor);
        var path = context.Request.PathBase.Add(context.Request.Path);
        return new KeyedWrite(actor?.AccountId ?? default, $"{context.Request.Method} {path}\n{caller}", key, payload);
    }

    private static string RightsOf(Actor actor) => string.Create(
        CultureInfo.InvariantCulture,
        $"{actor.Kind}\n{actor.CustomerId}\n{string.Join(',', actor.Grants)}\n{(actor.Scopes is null ? "*" : string.Join(',', actor.Scopes))}");

    // Where nobody has to be known, a credential that opens today may be the one that the write itself ends.
    private static Actor? CallerOf(HttpContext context) => context.GetEndpoint()?.Metadata.GetMetadata<IAllowAnonymous>() is null
        ? context.RequestServices.GetRequiredService<ICurrentActor>().Known
        : null;

    // Who signs in, or takes a new key for an old one, is only known by what is sent: another payload is another caller's.
    private static string Stranger(HttpRequest request, byte[] payload) => $"{request.Headers.Authorization}\n{Convert.ToHexString(payload)}";

    // A query holds no line feed, so that one and the same text can not be another query with another body.
    private static byte[] Digest(string query, RequestBody body)
    {
        using var hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        hash.AppendData(Encoding.UTF8.GetBytes($"{query}\n"));
        hash.AppendData(body.Bytes.Span);
        return hash.GetHashAndReset();
    }
}
