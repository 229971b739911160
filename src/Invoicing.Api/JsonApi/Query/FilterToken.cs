namespace Invoicing.Api.JsonApi.Query;

internal enum FilterTokenKind
{
    /// <summary>The name of a function, or of a field with the relationships that lead to it.</summary>
    Name,

    /// <summary>What stands between single quotes, its doubled quotes made one.</summary>
    Text,
    Open,
    Close,
    Comma,
    End,
}

/// <param name="Position">Of its first character, from 1.</param>
internal readonly record struct FilterToken(FilterTokenKind Kind, string Text, int Position)
{
    public string Shown => Kind switch
    {
        FilterTokenKind.End => "the end",
        FilterTokenKind.Text => "text between quotes",
        _ => Text,
    };
}
