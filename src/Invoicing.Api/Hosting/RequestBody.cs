using System.Buffers;
using System.Text.Json;
using Microsoft.Extensions.Options;

namespace Invoicing.Api.Hosting;

/// <summary>The body of a request, read once on first demand, whatever its content type.</summary>
internal sealed class RequestBody
{
    private static readonly object Key = new();

    private readonly byte[] bytes;
    private readonly bool isForm;
    private readonly int depth;
    private JsonElement? json;

    private RequestBody(byte[] bytes, bool isForm, int depth)
    {
        this.bytes = bytes;
        this.isForm = isForm;
        this.depth = depth;
    }

    public ReadOnlyMemory<byte> Bytes => bytes;

    public bool IsEmpty => JsonBody.IsEmpty(bytes);

    /// <summary>Reads and keeps the body. A second call gives the same.</summary>
    /// <exception cref="FailureException">PayloadTooLarge, over the limit of the action.</exception>
    public static async ValueTask<RequestBody> OfAsync(HttpContext context)
    {
        if (context.Items.TryGetValue(Key, out var known))
        {
            return (RequestBody)known!;
        }

        var limits = context.RequestServices.GetRequiredService<IOptions<Limits>>().Value;
        var bulk = context.GetEndpoint()?.Metadata.GetMetadata<BulkBodyAttribute>();
        var content = await ReadAsync(context, bulk is null ? limits.BodyBytes : Math.Min(limits.BulkBodyBytes, bulk.AtMost));
        var dialect = context.RequestServices.GetRequiredService<DialectRegistry>().Of(context);
        var body = new RequestBody(content, dialect is { ReadsForms: true } && FormBody.IsForm(context.Request.ContentType, content), limits.JsonDepth);
        context.Items[Key] = body;
        context.Request.Body = new MemoryStream(content, writable: false);
        return body;
    }

    /// <summary>The body as JSON, or as an object of strings where it is a form that the dialect reads.</summary>
    /// <exception cref="MalformedBodyException">It is empty or cannot be read.</exception>
    public JsonElement ReadJson() => json ??= isForm ? FormBody.Parse(bytes) : JsonBody.Parse(bytes, depth);

    private static async Task<byte[]> ReadAsync(HttpContext context, int limit)
    {
        if (context.Request.ContentLength > limit)
        {
            throw new FailureException(HostingErrors.PayloadTooLarge());
        }

        var buffer = new ArrayBufferWriter<byte>((int)(context.Request.ContentLength ?? 0) + 1);
        while (await context.Request.Body.ReadAsync(buffer.GetMemory(1), context.RequestAborted) is > 0 and var read)
        {
            buffer.Advance(read);
            if (buffer.WrittenCount > limit)
            {
                throw new FailureException(HostingErrors.PayloadTooLarge());
            }
        }

        return buffer.WrittenSpan.ToArray();
    }
}
