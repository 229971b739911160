namespace Invoicing.Infrastructure.Documents.Electronic;

internal static class VatIds
{
    /// <summary>Without spaces and dots; Greece has a prefix of its own there (BR-CO-09).</summary>
    public static string? Of(string? vatId)
    {
        var compact = string.Concat((vatId ?? string.Empty).Where(char.IsLetterOrDigit)).ToUpperInvariant();
        return compact switch
        {
            "" => null,
            ['G', 'R', var digit, ..] when char.IsAsciiDigit(digit) => $"EL{compact[2..]}",
            _ => compact,
        };
    }
}
