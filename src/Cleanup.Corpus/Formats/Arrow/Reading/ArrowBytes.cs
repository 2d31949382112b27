using Apache.Arrow;
using Apache.Arrow.Types;

namespace Cleanup.Corpus.Formats.Arrow.Reading;

/// <summary>The bytes of texts. Thread-safe.</summary>
internal static class ArrowBytes
{
    /// <summary>The bytes of a value.</summary>
    public static ReadOnlySpan<byte> Of(IArrowArray array, int index) => array switch
    {
        BinaryArray bytes => bytes.GetBytes(index),
        LargeBinaryArray bytes => bytes.GetBytes(index),
        BinaryViewArray bytes => bytes.GetBytes(index),
        _ => throw new ArgumentException("No array of bytes.", nameof(array)),
    };

    /// <summary>Whether there is text in a column.</summary>
    /// <param name="type">Its type.</param>
    /// <param name="orBytes">Whether bytes are text.</param>
    public static bool IsText(IArrowType type, bool orBytes) => type switch
    {
        StringType or LargeStringType or StringViewType => true,
        BinaryType or LargeBinaryType or BinaryViewType => orBytes,
        DictionaryType dictionary => IsText(dictionary.ValueType, orBytes),
        ExtensionType extension => IsText(extension.StorageType, orBytes),
        NestedType nested => nested.Fields.Any(field => IsText(field.DataType, orBytes: false)),
        _ => false,
    };
}
