using System.Collections;
using System.Collections.Immutable;

namespace Cleanup.Corpus.Running;

/// <summary>
/// The texts of a record but for one, without a copy: only a text with a finding looks at them, and a record may have many. Immutable.
/// </summary>
/// <param name="fields">All fields of the record.</param>
/// <param name="left">The index of the field that is left out.</param>
internal sealed class FieldsBeside(ImmutableArray<SourceField> fields, int left) : IReadOnlyList<string>
{
    /// <inheritdoc/>
    public int Count => fields.Length - 1;

    /// <inheritdoc/>
    public string this[int index] => fields[index < left ? index : index + 1].Text;

    /// <inheritdoc/>
    public IEnumerator<string> GetEnumerator()
    {
        for (int i = 0; i < Count; i++) yield return this[i];
    }

    /// <inheritdoc/>
    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();
}
