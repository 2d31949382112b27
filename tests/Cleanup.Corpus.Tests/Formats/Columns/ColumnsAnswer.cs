using System.Text;

namespace Cleanup.Corpus.Tests.Formats.Columns;

/// <summary>What came of a run.</summary>
/// <param name="Bytes">The output.</param>
/// <param name="Rejects">What was rejected.</param>
/// <param name="Problems">What was said, a problem a line.</param>
/// <param name="Sums">Records, leaks that were cut, errors, rejected records.</param>
internal sealed record ColumnsAnswer(byte[] Bytes, string Rejects, string Problems, string Sums)
{
    public string Text => Encoding.UTF8.GetString(Bytes);
}
