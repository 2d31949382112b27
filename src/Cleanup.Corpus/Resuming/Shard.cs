using System.Buffers.Binary;
using System.Globalization;
using System.Runtime.InteropServices;
using System.Security.Cryptography;
using System.Text;

namespace Cleanup.Corpus.Resuming;

/// <summary>
/// One of several shares of the inputs. Which share an input is in depends on nothing but its name and how many there are. Immutable.
/// </summary>
/// <param name="Index">Which share, from 0 on.</param>
/// <param name="Count">How many there are.</param>
[StructLayout(LayoutKind.Auto)]
public readonly record struct Shard(int Index, int Count)
{
    /// <summary>Whether an input is in it.</summary>
    public bool Holds(string source)
    {
        ulong hash = BinaryPrimitives.ReadUInt64BigEndian(SHA256.HashData(Encoding.UTF8.GetBytes(source)));
        return hash % (ulong)Count == (ulong)Index;
    }

    /// <summary>Reads <c>INDEX/COUNT</c>; null for anything else.</summary>
    public static Shard? Parse(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        string[] parts = text.Split('/');
        return parts.Length == 2 && TryRead(parts[0], out int index) && TryRead(parts[1], out int count) && index < count
            ? new Shard(index, count)
            : null;
    }

    private static bool TryRead(string digits, out int number) =>
        int.TryParse(digits, NumberStyles.None, CultureInfo.InvariantCulture, out number);
}
