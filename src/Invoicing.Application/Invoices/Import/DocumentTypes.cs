using System.Collections.Frozen;

namespace Invoicing.Application.Invoices.Import;

/// <summary>UNTDID 1001, as EN 16931 divides it.</summary>
internal static class DocumentTypes
{
    public const string Invoice = "380";

    private static readonly FrozenSet<string> CreditNotes = new[] { "81", "83", "261", "262", "296", "308", "381", "396", "420", "458", "532" }.ToFrozenSet();

    public static bool IsCreditNote(string typeCode) => CreditNotes.Contains(typeCode);
}
