using System.Runtime.InteropServices;

namespace Cleanup.Growth.Measuring;

/// <summary>What a text cost.</summary>
/// <param name="Length">Its length in UTF-16 units.</param>
/// <param name="Time">Processor time.</param>
/// <param name="Bytes">Memory that was allocated.</param>
[StructLayout(LayoutKind.Auto)]
internal readonly record struct Cost(int Length, TimeSpan Time, long Bytes)
{
    public double MicrosecondsPerUnit => Time.TotalMicroseconds / Length;

    public double BytesPerUnit => (double)Bytes / Length;

    /// <summary>The lesser of each: what else runs on the machine only adds.</summary>
    public Cost AtMost(Cost other) => new(Length, Time < other.Time ? Time : other.Time, Math.Min(Bytes, other.Bytes));
}
