using Cleanup.Corpus.Formats.Columns;
using Cleanup.Corpus.Problems;

namespace Cleanup.Corpus.Formats.Parquet.Reading;

/// <summary>
/// Goes through a footer or a page's header by the types that stand in it (Thrift's compact protocol), and refuses lengths that lead out
/// of it: the library sets memory aside for as much as they say. Not thread-safe.
/// </summary>
/// <param name="stream">What it stands in, at its position.</param>
/// <param name="end">Where it ends at the latest.</param>
internal sealed class HeaderWalk(CheckedStream stream, long end)
{
    /// <summary>Goes behind it.</summary>
    /// <exception cref="CorpusException">It is damaged.</exception>
    public void Walk() => PassStruct(0);

    private static CorpusException Damaged() => new("damaged: what it says of itself has no end");

    private int Byte() => stream.Position < end ? stream.ReadByte() : throw Damaged();

    private long Number()
    {
        long number = 0;
        for (int shift = 0; shift < 64; shift += 7)
        {
            int part = Byte();
            number |= (long)(part & 0x7F) << shift;
            if (part < 0x80) return number;
        }
        throw Damaged();
    }

    private void Skip(long count)
    {
        if (count < 0 || count > end - stream.Position) throw Damaged();
        stream.Position += count;
    }

    private void PassStruct(int depth)
    {
        if (depth > SchemaLimits.MaxDepth) throw Damaged();
        for (int field; (field = Byte()) != 0;)
        {
            // Its number, where it is not one that follows soon.
            if (field >> 4 == 0) Number();
            // The value of a truth is its type.
            if ((field & 15) > 2) PassValue(field & 15, depth);
        }
    }

    private void PassValue(int type, int depth)
    {
        switch (type)
        {
            case 1 or 2 or 3:
                Byte();
                break;
            case 4 or 5 or 6:
                Number();
                break;
            case 7:
                Skip(sizeof(double));
                break;
            case 8:
                Skip(Number());
                break;
            case 9:
                PassList(depth + 1);
                break;
            case 12:
                PassStruct(depth + 1);
                break;
            default:
                throw Damaged();
        }
    }

    private void PassList(int depth)
    {
        int header = Byte();
        long count = header >> 4 is < 15 and var few ? few : Number();
        if (depth > SchemaLimits.MaxDepth || count < 0 || count > end - stream.Position) throw Damaged();
        for (; count > 0; count--) PassValue(header & 15, depth);
    }
}
