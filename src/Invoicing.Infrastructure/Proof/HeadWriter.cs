using System.Globalization;
using System.Security.Cryptography;
using System.Text;

namespace Invoicing.Infrastructure.Proof;

/// <summary>Appends one block to a file of heads; a block that is not finished is taken back.</summary>
public sealed class HeadWriter : IAsyncDisposable
{
    private readonly ECDsa _key;
    private readonly FileStream _file;
    private readonly long _before;
    private readonly IncrementalHash _signed = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
    private bool _isFinished;

    private HeadWriter(string path, ECDsa key)
    {
        _key = key;
        _file = new FileStream(path, FileMode.Append, FileAccess.Write, FileShare.Read);
        _before = _file.Position;
    }

    /// <summary>The public key of the file's signatures: DER in Base64.</summary>
    public static string PublicKey(ECDsa key) => Convert.ToBase64String(key.ExportSubjectPublicKeyInfo());

    public static async Task<HeadWriter> BeginAsync(string path, ECDsa key, DateTimeOffset at, CancellationToken cancellationToken)
    {
        var writer = new HeadWriter(path, key);
        var moment = at.UtcDateTime.ToString("yyyy-MM-dd'T'HH:mm:ss'Z'", CultureInfo.InvariantCulture);
        await writer.WriteAsync($$"""{"form":"v1","at":"{{moment}}","key":"{{PublicKey(key)}}"}""", cancellationToken);
        return writer;
    }

    public Task WriteAsync(KeptHead head, CancellationToken cancellationToken) => WriteAsync(
        string.Create(CultureInfo.InvariantCulture, $$"""{"account":"{{head.Account}}","series":"{{head.Series}}","count":{{head.Count}},"hash":"{{head.Hash}}"}"""),
        cancellationToken);

    public async Task FinishAsync(CancellationToken cancellationToken)
    {
        var signature = _key.SignHash(_signed.GetHashAndReset(), DSASignatureFormat.Rfc3279DerSequence);
        await WriteAsync($$"""{"signature":"{{Convert.ToBase64String(signature)}}"}""", cancellationToken);
        await _file.FlushAsync(cancellationToken);
        _isFinished = true;
    }

    public async ValueTask DisposeAsync()
    {
        if (!_isFinished)
        {
            await _file.FlushAsync();
            _file.SetLength(_before);
        }

        await _file.DisposeAsync();
        _signed.Dispose();
    }

    private async Task WriteAsync(string line, CancellationToken cancellationToken)
    {
        var bytes = Encoding.UTF8.GetBytes(line + "\n");
        _signed.AppendData(bytes);
        await _file.WriteAsync(bytes, cancellationToken);
    }
}
