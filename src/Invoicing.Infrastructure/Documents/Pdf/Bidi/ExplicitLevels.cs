using System.Runtime.InteropServices;

namespace Invoicing.Infrastructure.Documents.Pdf.Bidi;

/// <summary>Rules X1 to X8: what embeddings, overrides and isolates in the text ask for.</summary>
internal sealed class ExplicitLevels
{
    private const int MaximumDepth = 125;

    private readonly BidiClass[] original;
    private readonly int[] isolates;
    private readonly BidiLevels result;
    private readonly Stack<Status> stack = new();
    private int overflowIsolates;
    private int overflowEmbeddings;
    private int validIsolates;

    private ExplicitLevels(BidiClass[] original, int[] isolates, byte paragraph)
    {
        this.original = original;
        this.isolates = isolates;
        result = new BidiLevels(new byte[original.Length], [.. original]);
        stack.Push(new Status(paragraph, Override: null, IsIsolate: false));
    }

    internal static BidiLevels Resolve(BidiClass[] original, int[] isolates, byte paragraph)
    {
        var levels = new ExplicitLevels(original, isolates, paragraph);
        for (var i = 0; i < original.Length; i++)
        {
            levels.Step(i, paragraph);
        }

        return levels.result;
    }

    private void Step(int i, byte paragraph)
    {
        switch (original[i])
        {
            case BidiClass.LRE or BidiClass.RLE or BidiClass.LRO or BidiClass.RLO:
                result.Levels[i] = stack.Peek().Level;
                Embed(original[i]);
                break;
            case BidiClass.LRI or BidiClass.RLI or BidiClass.FSI:
                Take(i);
                Isolate(IsRightToLeft(i));
                break;
            case BidiClass.PDI:
                EndIsolate();
                Take(i);
                break;
            case BidiClass.PDF:
                EndEmbedding();
                result.Levels[i] = stack.Peek().Level;
                break;
            case BidiClass.B:
                result.Levels[i] = paragraph;
                break;
            case BidiClass.BN:
                result.Levels[i] = stack.Peek().Level;
                break;
            default:
                Take(i);
                break;
        }
    }

    private void Take(int i)
    {
        var status = stack.Peek();
        result.Levels[i] = status.Level;
        result.Classes[i] = status.Override ?? original[i];
    }

    private bool IsRightToLeft(int i) => original[i] == BidiClass.RLI
        || (original[i] == BidiClass.FSI
            && IsolatePairs.FirstStrong(original, isolates, i + 1, isolates[i] >= 0 ? isolates[i] : original.Length) is BidiClass.R or BidiClass.AL);

    private void Embed(BidiClass type)
    {
        var level = Next(type is BidiClass.RLE or BidiClass.RLO);
        if (level <= MaximumDepth && overflowIsolates == 0 && overflowEmbeddings == 0)
        {
            BidiClass? forced = type switch { BidiClass.LRO => BidiClass.L, BidiClass.RLO => BidiClass.R, _ => null };
            stack.Push(new Status((byte)level, forced, IsIsolate: false));
        }
        else if (overflowIsolates == 0)
        {
            overflowEmbeddings++;
        }
    }

    private void Isolate(bool rightToLeft)
    {
        var level = Next(rightToLeft);
        if (level <= MaximumDepth && overflowIsolates == 0 && overflowEmbeddings == 0)
        {
            validIsolates++;
            stack.Push(new Status((byte)level, Override: null, IsIsolate: true));
        }
        else
        {
            overflowIsolates++;
        }
    }

    private void EndIsolate()
    {
        if (overflowIsolates > 0)
        {
            overflowIsolates--;
        }
        else if (validIsolates > 0)
        {
            overflowEmbeddings = 0;
            while (!stack.Pop().IsIsolate)
            {
                // Embeddings that were not ended end with the isolate.
            }

            validIsolates--;
        }
    }

    private void EndEmbedding()
    {
        if (overflowIsolates > 0)
        {
            return;
        }

        if (overflowEmbeddings > 0)
        {
            overflowEmbeddings--;
        }
        else if (!stack.Peek().IsIsolate && stack.Count > 1)
        {
            stack.Pop();
        }
    }

    /// <summary>The least greater odd or even level.</summary>
    private int Next(bool rightToLeft) => rightToLeft ? (stack.Peek().Level + 1) | 1 : (stack.Peek().Level + 2) & ~1;

    [StructLayout(LayoutKind.Auto)]
    private readonly record struct Status(byte Level, BidiClass? Override, bool IsIsolate);
}
