using HandlebarsDotNet;
using Invoicing.Application.Abstractions;
using Invoicing.Domain.Mail;
using Microsoft.Extensions.Caching.Memory;

namespace Invoicing.Infrastructure.Mail;

/// <summary>Templates are checked when they are saved; what reaches Handlebars is the part of it that they may use.</summary>
internal sealed class HandlebarsRenderer : IMailRenderer, IDisposable
{
    private const int LongestSubject = 900;
    private const int LongestBody = 1_048_576;
    private const int KeptTemplates = 500;

    private readonly IHandlebars plain = Handlebars.Create(new HandlebarsConfiguration { NoEscape = true });
    private readonly IHandlebars escaping = Handlebars.Create(new HandlebarsConfiguration());
    private readonly MemoryCache compiled = new(new MemoryCacheOptions { SizeLimit = KeptTemplates });

    public MailTexts Render(MailTexts templates, IReadOnlyDictionary<string, object?> model) => new(
        OneLine(Render(plain, templates.Subject, model, "subject", LongestSubject)),
        Render(plain, templates.Text, model, "text", LongestBody),
        templates.Html is { } html ? Render(escaping, html, model, "html", LongestBody) : null);

    public void Dispose() => compiled.Dispose();

    private string Render(IHandlebars language, string template, IReadOnlyDictionary<string, object?> model, string field, int longest)
    {
        var write = compiled.GetOrCreate((language, template), entry =>
        {
            entry.Size = 1;
            return language.Compile(new StringReader(template));
        })!;
        using var result = new BoundedWriter(longest);
        try
        {
            write(result, model);
        }
        catch (Exception) when (result.IsFull)
        {
            // Said below, whatever Handlebars has made of it.
        }

        return result.IsFull ? throw MailErrors.TooLong(field, longest) : result.ToString();
    }

    // A line break in a name would start a header of its own.
    private static string OneLine(string text) => string.Concat(text.Select(symbol => char.IsControl(symbol) ? ' ' : symbol)).Trim();
}
