using System.Buffers;
using System.Runtime.InteropServices;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;

namespace Invoicing.Application.SourceDocuments;

/// <summary>Puts an object together from the bytes of others. The framework's writer would write keys its own way.</summary>
internal sealed class JsonObjectText
{
    private static readonly JsonSerializerOptions Relaxed = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    private readonly ArrayBufferWriter<byte> _bytes = new();
    private bool _isFirst;

    public void Open()
    {
        _bytes.Write("{"u8);
        _isFirst = true;
    }

    public void Name(JsonProperty member)
    {
        Separate();
        _bytes.Write("\""u8);
        _bytes.Write(JsonMarshal.GetRawUtf8PropertyName(member));
        _bytes.Write("\":"u8);
    }

    public void Member(JsonProperty member)
    {
        Name(member);
        _bytes.Write(JsonMarshal.GetRawUtf8Value(member.Value));
    }

    public void Member(string name, string value)
    {
        Separate();
        _bytes.Write(JsonSerializer.SerializeToUtf8Bytes(name, Relaxed));
        _bytes.Write(":"u8);
        _bytes.Write(JsonSerializer.SerializeToUtf8Bytes(value, Relaxed));
    }

    public void Close()
    {
        _bytes.Write("}"u8);
        _isFirst = false;
    }

    public override string ToString() => Encoding.UTF8.GetString(_bytes.WrittenSpan);

    private void Separate()
    {
        if (!_isFirst)
        {
            _bytes.Write(","u8);
        }

        _isFirst = false;
    }
}
