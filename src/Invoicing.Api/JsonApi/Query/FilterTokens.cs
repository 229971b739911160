using System.Text;

namespace Invoicing.Api.JsonApi.Query;

/// <summary>A filter's text, one token after the other.</summary>
internal sealed class FilterTokens(string text)
{
    private int at;
    private FilterToken? next;

    public FilterToken Peek() => next ??= Read();

    public FilterToken Take()
    {
        var token = Peek();
        next = null;
        return token;
    }

    public FilterToken Take(FilterTokenKind kind, string expected)
    {
        var token = Take();
        return token.Kind == kind ? token : throw FilterErrors.Unexpected(token, expected);
    }

    public bool TryTake(FilterTokenKind kind)
    {
        if (Peek().Kind != kind)
        {
            return false;
        }

        Take();
        return true;
    }

    private FilterToken Read()
    {
        while (at < text.Length && text[at] is ' ' or '\t' or '\r' or '\n')
        {
            at++;
        }

        if (at == text.Length)
        {
            return new FilterToken(FilterTokenKind.End, string.Empty, at + 1);
        }

        return text[at] switch
        {
            '(' => Mark(FilterTokenKind.Open),
            ')' => Mark(FilterTokenKind.Close),
            ',' => Mark(FilterTokenKind.Comma),
            '\'' => Quoted(),
            var first when char.IsAsciiLetterOrDigit(first) => Name(),
            var other => throw FilterErrors.Character(other, at + 1),
        };
    }

    private FilterToken Mark(FilterTokenKind kind)
    {
        at++;
        return new FilterToken(kind, text[(at - 1)..at], at);
    }

    private FilterToken Name()
    {
        var start = at;
        while (at < text.Length && (char.IsAsciiLetterOrDigit(text[at]) || text[at] is '.' or '_' or '-'))
        {
            at++;
        }

        return new FilterToken(FilterTokenKind.Name, text[start..at], start + 1);
    }

    private FilterToken Quoted()
    {
        var start = at++;
        var value = new StringBuilder();
        while (at < text.Length)
        {
            if (text[at] != '\'')
            {
                value.Append(text[at++]);
            }
            else if (at + 1 < text.Length && text[at + 1] == '\'')
            {
                value.Append('\'');
                at += 2;
            }
            else
            {
                at++;
                return new FilterToken(FilterTokenKind.Text, value.ToString(), start + 1);
            }
        }

        throw FilterErrors.QuoteOpen(start + 1);
    }
}
