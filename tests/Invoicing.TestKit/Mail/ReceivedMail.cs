using System.Text.Json;

namespace Invoicing.TestKit.Mail;

/// <summary>A message as Python's e-mail package reads it.</summary>
/// <param name="Headers">Decoded, in their order.</param>
/// <param name="Defects">What is wrong with its form.</param>
public sealed record ReceivedMail(
    string Sender,
    IReadOnlyList<string> Recipients,
    IReadOnlyList<KeyValuePair<string, string>> Headers,
    IReadOnlyList<string> Structure,
    string Text,
    string? Html,
    IReadOnlyList<ReceivedFile> Files,
    IReadOnlyList<string> Defects,
    int LongestLine,
    int BareBreaks,
    bool Encrypted,
    bool LoggedIn)
{
    public string Header(string name) => Headers.Single(header => header.Key == name).Value;

    internal static ReceivedMail Of(JsonElement told) => new(
        told.GetProperty("sender").GetString()!,
        [.. told.GetProperty("recipients").EnumerateArray().Select(recipient => recipient.GetString()!)],
        [.. told.GetProperty("headers").EnumerateArray().Select(header => KeyValuePair.Create(header[0].GetString()!, header[1].GetString()!))],
        [.. told.GetProperty("structure").EnumerateArray().Select(part => part.GetString()!)],
        told.GetProperty("text").GetString()!.ReplaceLineEndings("\n"),
        told.GetProperty("html").GetString()?.ReplaceLineEndings("\n"),
        [.. told.GetProperty("files").EnumerateArray().Select(file => new ReceivedFile(
            file.GetProperty("name").GetString()!, file.GetProperty("type").GetString()!, file.GetProperty("content").GetBytesFromBase64()))],
        [.. told.GetProperty("defects").EnumerateArray().Select(defect => defect.GetString()!)],
        told.GetProperty("longestLine").GetInt32(),
        told.GetProperty("bareBreaks").GetInt32(),
        told.GetProperty("encrypted").GetBoolean(),
        told.GetProperty("user").GetBoolean());
}

public sealed record ReceivedFile(string Name, string MediaType, byte[] Content);
