using System.Text;

namespace Invoicing.Infrastructure.Documents.Pdf.TrueType;

/// <summary>What <c>GSUB</c> and <c>GPOS</c> have in common: scripts that choose features, features that choose lookups.</summary>
internal sealed class LayoutTable
{
    private const int UsesMarkSet = 0x10;
    private const int NoFeature = 0xFFFF;

    private readonly byte[] data;
    private readonly Lookup[] lookups;
    private readonly Dictionary<string, Dictionary<string, int[]>> scripts = new(StringComparer.Ordinal);

    /// <param name="extension">The lookup type that only refers to another one further away.</param>
    internal LayoutTable(byte[] data, int extension)
    {
        this.data = data;
        ReadOnlySpan<byte> table = data;
        var list = table.U16(8);
        lookups = [.. Enumerable.Range(0, table.U16(list)).Select(index => ReadLookup(list, index, extension))];
        var scriptList = table.U16(4);
        for (var i = 0; i < table.U16(scriptList); i++)
        {
            var record = scriptList + 2 + (6 * i);
            scripts[Encoding.ASCII.GetString(table.Slice(record, 4))] = ReadScript(scriptList + table.U16(record + 4));
        }
    }

    internal ReadOnlySpan<byte> At(int position) => data.AsSpan(position);

    internal Lookup this[int index] => lookups[index];

    internal bool HasScript(string script) => scripts.ContainsKey(script);

    /// <summary>The lookups of a feature, for the script or else for any script.</summary>
    internal IReadOnlyList<int> LookupsOf(string script, string feature)
    {
        var features = scripts.GetValueOrDefault(script) ?? scripts.GetValueOrDefault("DFLT");
        return features?.GetValueOrDefault(feature) ?? [];
    }

    private Lookup ReadLookup(int list, int index, int extension)
    {
        ReadOnlySpan<byte> table = data;
        var start = list + table.U16(list + 2 + (2 * index));
        var (type, flags, count) = (table.U16(start), table.U16(start + 2), table.U16(start + 4));
        var subtables = new int[count];
        var actual = (int)type;
        for (var i = 0; i < count; i++)
        {
            subtables[i] = start + table.U16(start + 6 + (2 * i));
            if (type == extension)
            {
                actual = table.U16(subtables[i] + 2);
                subtables[i] += table.Offset32(subtables[i] + 4);
            }
        }

        int? markSet = (flags & UsesMarkSet) != 0 ? table.U16(start + 6 + (2 * count)) : null;
        return new Lookup(actual, flags, markSet, subtables);
    }

    private Dictionary<string, int[]> ReadScript(int script)
    {
        ReadOnlySpan<byte> table = data;
        var features = new Dictionary<string, int[]>(StringComparer.Ordinal);
        if (table.U16(script) == 0)
        {
            return features;
        }

        var language = script + table.U16(script);
        if (table.U16(language + 2) is var required and not NoFeature)
        {
            AddFeature(features, required);
        }

        for (var i = 0; i < table.U16(language + 4); i++)
        {
            AddFeature(features, table.U16(language + 6 + (2 * i)));
        }

        return features;
    }

    private void AddFeature(Dictionary<string, int[]> features, int index)
    {
        ReadOnlySpan<byte> table = data;
        var list = table.U16(6);
        var record = list + 2 + (6 * index);
        var feature = list + table.U16(record + 4);
        var numbers = new int[table.U16(feature + 2)];
        for (var i = 0; i < numbers.Length; i++)
        {
            numbers[i] = table.U16(feature + 4 + (2 * i));
        }

        features[Encoding.ASCII.GetString(table.Slice(record, 4))] = numbers;
    }
}
