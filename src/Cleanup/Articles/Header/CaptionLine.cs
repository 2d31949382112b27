namespace Cleanup.Articles.Header;

/// <summary>What stands with a picture or a player and looks like a title: who took it, the word before a caption. Thread-safe.</summary>
internal static class CaptionLine
{
    // A colon or a blank follows: "Photo: Anna Example", "Image caption The quay". "Video: …" is a title as often.
    private static readonly string[] _labels =
    [
        "Photo by", "Photos by", "Image by", "Picture by", "Photo credit", "Image credit", "Image source", "Image caption", "Media caption",
        "Photo caption", "Caption", "Play video", "Watch video", "Photo:", "Photos:", "Picture:", "Image:", "Foto:", "Fotos:", "Bild:",
        "Bildquelle", "Fotografie:", "Crédit photo", "Crédits photo", "Photo ©", "Foto ©", "Imagen:", "Imagem:", "Crédito:", "Credit:",
        "Zdjęcie:", "Fot.", "Фото:", "Фото ", "写真：", "写真=", "사진=", "사진:", "图片来源",
    ];

    /// <summary>Whether a trimmed line says that it belongs to a picture or a player.</summary>
    public static bool IsOne(ReadOnlySpan<char> line)
    {
        foreach (string label in _labels)
        {
            if (line.StartsWith(label, StringComparison.OrdinalIgnoreCase)) return EndsWord(line, label.Length);
        }
        return line.EndsWith("(file photo)", StringComparison.OrdinalIgnoreCase);
    }

    private static bool EndsWord(ReadOnlySpan<char> line, int length) =>
        length == line.Length || !char.IsLetterOrDigit(line[length]) || !char.IsLetterOrDigit(line[length - 1]);
}
