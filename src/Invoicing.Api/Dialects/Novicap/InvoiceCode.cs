using System.Diagnostics.CodeAnalysis;

namespace Invoicing.Api.Dialects.Novicap;

/// <summary>
/// <c>I-</c> and at least four of 0-9 and A-Z for an invoice's serial, and back. The first 36⁴ serials have four characters,
/// the next 36⁵ five, and so on; within a length the codes are shuffled, so that they never collide and do not show how many there are.
/// </summary>
/// <remarks>
/// The shuffle is a Feistel network that adds modulo 36ᵏ on each half instead of XOR, so its domain is exactly the codes of one length.
/// It hides volumes from partners, not from someone who studies this file. Changing a constant breaks every id that was given out.
/// </remarks>
internal static class InvoiceCode
{
    private const string Prefix = "I-";
    private const string Alphabet = "0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ";
    private const int ShortestLength = 4;
    private const int LongestLength = 13;
    private const int Rounds = 10;

    /// <summary>How many codes there are of each length.</summary>
    private static readonly UInt128[] Codes = [.. Powers()];

    /// <param name="serial">At least 1.</param>
    public static string Of(long serial)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(serial, 1);
        var index = (UInt128)(serial - 1);
        var length = ShortestLength;
        while (index >= Codes[length])
        {
            index -= Codes[length++];
        }

        return Prefix + Write(Shuffle(index, length), length);
    }

    public static bool TryParse([NotNullWhen(true)] string? code, out long serial)
    {
        serial = 0;
        if (code is null || !code.StartsWith(Prefix, StringComparison.Ordinal) || Read(code.AsSpan(Prefix.Length)) is not { } shuffled)
        {
            return false;
        }

        var length = code.Length - Prefix.Length;
        var index = Restore(shuffled, length);
        for (var shorter = ShortestLength; shorter < length; shorter++)
        {
            index += Codes[shorter];
        }

        // Of the longest codes only the first are anyone's.
        serial = index < long.MaxValue ? (long)index + 1 : 0;
        return serial > 0;
    }

    private static UInt128 Shuffle(UInt128 index, int length)
    {
        var (leftSize, rightSize) = Halves(length);
        var (left, right) = ((ulong)(index / rightSize), (ulong)(index % rightSize));
        for (var round = 0; round < Rounds; round += 2)
        {
            left = (left + (Mix(round, length, right) % leftSize)) % leftSize;
            right = (right + (Mix(round + 1, length, left) % rightSize)) % rightSize;
        }

        return ((UInt128)left * rightSize) + right;
    }

    private static UInt128 Restore(UInt128 shuffled, int length)
    {
        var (leftSize, rightSize) = Halves(length);
        var (left, right) = ((ulong)(shuffled / rightSize), (ulong)(shuffled % rightSize));
        for (var round = Rounds - 2; round >= 0; round -= 2)
        {
            right = (right + rightSize - (Mix(round + 1, length, left) % rightSize)) % rightSize;
            left = (left + leftSize - (Mix(round, length, right) % leftSize)) % leftSize;
        }

        return ((UInt128)left * rightSize) + right;
    }

    private static (ulong Left, ulong Right) Halves(int length) => ((ulong)Codes[length / 2], (ulong)Codes[length - (length / 2)]);

    /// <summary>The finalizer of SplitMix64 over round, length and half.</summary>
    private static ulong Mix(int round, int length, ulong half)
    {
        var mixed = unchecked(half + (0x9E3779B97F4A7C15UL * (ulong)((length * 32) + round + 1)));
        mixed = unchecked((mixed ^ (mixed >> 30)) * 0xBF58476D1CE4E5B9UL);
        mixed = unchecked((mixed ^ (mixed >> 27)) * 0x94D049BB133111EBUL);
        return mixed ^ (mixed >> 31);
    }

    private static IEnumerable<UInt128> Powers()
    {
        var power = UInt128.One;
        for (var length = 0; length <= LongestLength; length++)
        {
            yield return power;
            power *= (UInt128)Alphabet.Length;
        }
    }

    private static string Write(UInt128 value, int length)
    {
        var text = new char[length];
        for (var at = length - 1; at >= 0; at--)
        {
            text[at] = Alphabet[(int)(value % (UInt128)Alphabet.Length)];
            value /= (UInt128)Alphabet.Length;
        }

        return new string(text);
    }

    private static UInt128? Read(ReadOnlySpan<char> text)
    {
        if (text.Length is < ShortestLength or > LongestLength)
        {
            return null;
        }

        var value = UInt128.Zero;
        foreach (var character in text)
        {
            var digit = Alphabet.IndexOf(character, StringComparison.Ordinal);
            if (digit < 0)
            {
                return null;
            }

            value = (value * (UInt128)Alphabet.Length) + (UInt128)digit;
        }

        return value;
    }
}
