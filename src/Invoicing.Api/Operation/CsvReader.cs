using System.Text;

namespace Invoicing.Api.Operation;

/// <summary>Records of a CSV file (RFC 4180), one at a time, each with the line on which it starts. A quoted field may hold commas, quotes and line ends.</summary>
internal sealed class CsvReader(TextReader text)
{
    private const int LongestRecord = 64 * 1024;

    private readonly StringBuilder _field = new();
    private List<string> _fields = [];
    private int _line;
    private int _length;

    /// <returns>Null at the end. Empty lines are passed over.</returns>
    public async Task<CsvRecord?> ReadAsync(CancellationToken cancellationToken)
    {
        while (await text.ReadLineAsync(cancellationToken) is { } line)
        {
            _line++;
            if (line.Length > 0)
            {
                return await ReadFromAsync(line, cancellationToken);
            }
        }

        return null;
    }

    private async Task<CsvRecord> ReadFromAsync(string line, CancellationToken cancellationToken)
    {
        var start = _line;
        (_fields, _length) = ([], 0);
        _field.Clear();
        var isOpen = Take(line, isQuoted: false);
        while (isOpen)
        {
            if (_length > LongestRecord || await text.ReadLineAsync(cancellationToken) is not { } next)
            {
                return new CsvRecord(start, [], "a quoted field does not end");
            }

            _line++;
            Append('\n');
            isOpen = Take(next, isQuoted: true);
        }

        _fields.Add(_field.ToString());
        return new CsvRecord(start, _fields, null);
    }

    /// <returns>Whether a quoted field goes on in the next line.</returns>
    private bool Take(string line, bool isQuoted)
    {
        for (var at = 0; at < line.Length; at++)
        {
            var character = line[at];
            if (character == '"' && isQuoted && at + 1 < line.Length && line[at + 1] == '"')
            {
                Append('"');
                at++;
            }
            else if (character == '"' && (isQuoted || _field.Length == 0))
            {
                isQuoted = !isQuoted;
            }
            else if (character == ',' && !isQuoted)
            {
                _fields.Add(_field.ToString());
                _field.Clear();
            }
            else
            {
                Append(character);
            }
        }

        return isQuoted;
    }

    private void Append(char character)
    {
        _length++;
        _field.Append(character);
    }
}

/// <param name="Fault">What keeps it from being read, or null.</param>
internal sealed record CsvRecord(int Line, IReadOnlyList<string> Fields, string? Fault);
