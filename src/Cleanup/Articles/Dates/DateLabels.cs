namespace Cleanup.Articles.Dates;

/// <summary>The words that publishers put before a date. Thread-safe.</summary>
internal static class DateLabels
{
    private static readonly string[] _englishPublished =
        ["Date published", "Publication date", "First published", "Originally published", "Published", "Posted", "Created", "Released", "Date"];

    private static readonly string[] _englishModified = ["Last updated", "Last modified", "Updated", "Modified"];

    private static readonly string[] _published =
    [
        "Veröffentlicht", "Erstellt", "Erschienen", "Datum", "vom",
        "Date de publication", "Publié", "Posté", "Créé",
        "Fecha de publicación", "Publicado", "Creado", "Fecha",
        "Data de publicação", "Postado", "Criado",
        "Data di pubblicazione", "Pubblicato", "Creato",
        "Gepubliceerd", "Geplaatst",
        "Data publikacji", "Opublikowano", "Dodano", "Data dodania",
        "Publikováno", "Vydáno",
        "Publicerad", "Publicerat", "Publisert", "Publiceret", "Offentliggjort",
        "Дата публикации", "Опубликовано", "Добавлено", "Создано", "Опубліковано",
        "Giriş tarihi", "Yayınlanma", "Yayın tarihi", "Publicat",
        "公開日時", "公開日", "投稿日", "掲載日", "発行日", "发布时间", "發布時間", "发布", "發布", "발행일", "입력", "등록",
    ];

    private static readonly string[] _modified =
    [
        "Zuletzt aktualisiert", "Aktualisiert", "Geändert", "Stand",
        "Dernière mise à jour", "Mis à jour", "Mise à jour", "Modifié",
        "Última actualización", "Actualizado", "Actualizada", "Modificado",
        "Última atualização", "Atualizado", "Atualizada",
        "Ultimo aggiornamento", "Aggiornato", "Aggiornamento", "Modificato",
        "Laatst bijgewerkt", "Bijgewerkt", "Gewijzigd", "Laatste update",
        "Ostatnia aktualizacja", "Aktualizacja", "Zaktualizowano",
        "Naposledy aktualizováno", "Aktualizováno",
        "Senast uppdaterad", "Uppdaterad", "Uppdaterat", "Oppdatert", "Opdateret",
        "Обновлено", "Изменено", "Оновлено",
        "Son güncelleme", "Güncellenme", "Güncelleme", "Güncellendi", "Actualizat", "Ultima actualizare",
        "最終更新日", "最終更新", "更新日時", "更新日", "更新时间", "更新時間", "更新", "수정",
    ];

    // What happened on a day that is not the article's.
    private static readonly HashSet<string> _otherDays = new(StringComparer.OrdinalIgnoreCase)
    {
        "Accessed", "Retrieved", "Archived", "Copyright", "Born", "Died", "Founded", "Established", "Est", "Deadline", "Expires",
        "Abgerufen", "Geboren", "Gestorben", "Gegründet", "Consulté", "Consultado", "Consultato",
    };

    // Words between the label and the date, or before a date without a label.
    private static readonly string[] _prepositions = ["on", "am", "le", "el", "em", "il", "op", "dnia", "den", "the", "at", "дня", "tarihi"];

    /// <summary>Reads a label with its colon and preposition: "Last updated on:".</summary>
    /// <param name="text">The line.</param>
    /// <param name="position">Where to read; moves behind the label.</param>
    /// <param name="isModified">Whether the article was changed then.</param>
    /// <param name="isEnglish">Whether the label is English.</param>
    public static bool TryRead(ReadOnlySpan<char> text, ref int position, out bool isModified, out bool isEnglish)
    {
        ReadOnlySpan<char> rest = text[position..];
        string label = Longest(rest, _englishPublished);
        isEnglish = true;
        isModified = Replace(ref label, Longest(rest, _englishModified));
        if (Replace(ref label, Longest(rest, _published))) (isModified, isEnglish) = (false, false);
        if (Replace(ref label, Longest(rest, _modified))) (isModified, isEnglish) = (true, false);
        if (label.Length == 0) return false;
        position += label.Length;
        SkipBehind(text, ref position);
        return true;
    }

    /// <summary>Whether the word says that the date is of something else than the article ("Accessed").</summary>
    public static bool IsOfAnotherDay(ReadOnlySpan<char> word) => _otherDays.GetAlternateLookup<ReadOnlySpan<char>>().Contains(word);

    /// <summary>Skips a word such as "on" or "le" and the blanks behind it.</summary>
    public static bool TrySkipPreposition(ReadOnlySpan<char> text, ref int position)
    {
        var cursor = new DateCursor(text, position);
        if (!cursor.TrySkipWord(_prepositions) || !cursor.AtBlank && cursor.Next != ':') return false;
        position = cursor.Position;
        SkipBehind(text, ref position);
        return true;
    }

    private static void SkipBehind(ReadOnlySpan<char> text, ref int position)
    {
        while (position < text.Length && (char.IsWhiteSpace(text[position]) || text[position] is ':' or '：' or '.')) position++;
    }

    private static bool Replace(ref string label, string other)
    {
        if (other.Length <= label.Length) return false;
        label = other;
        return true;
    }

    private static string Longest(ReadOnlySpan<char> text, string[] labels)
    {
        string longest = "";
        foreach (string label in labels)
        {
            if (label.Length > longest.Length && text.StartsWith(label, StringComparison.OrdinalIgnoreCase) && EndsWord(text, label.Length)) longest = label;
        }
        return longest;
    }

    // Chinese and Korean set no blank behind a label.
    private static bool EndsWord(ReadOnlySpan<char> text, int length) =>
        text.Length == length || !char.IsLetter(text[length]) || text[length - 1] >= '\u3000';
}
