using Cleanup.Articles.Words;

namespace Cleanup.Articles.Dates;

/// <summary>The words that publishers put before a date. Thread-safe.</summary>
internal static class DateLabels
{
    private static readonly string[] _englishPublished =
        ["Date published", "Publication date", "First published", "Originally published", "Published", "Posted", "Issue of", "Created",
            "Released", "Date"];

    private static readonly string[] _englishModified = ["Last updated", "Last modified", "Updated", "Modified", "Update"];

    private static readonly string[] _published =
    [
        "Veröffentlicht", "Erstveröffentlichung", "Erstellt", "Erschienen", "Datum", "vom",
        "Date de publication", "Publié", "Posté", "Créé",
        "Fecha de publicación", "Publicado", "Creado", "Fecha",
        "Data de publicação", "Postado", "Criado",
        "Data di pubblicazione", "Pubblicato", "Creato",
        "Gepubliceerd", "Geplaatst",
        "Data publikacji", "Opublikowano", "Dodano", "Data dodania",
        "Publikováno", "Vydáno",
        "Publicerad", "Publicerat", "Publisert", "Publiceret", "Offentliggjort",
        "Дата публикации", "Опубликовано", "Добавлено", "Создано", "Опубліковано",
        "Giriş tarihi", "Yayınlanma", "Yayın tarihi", "Oluşturulma tarihi", "Publicat", "Data publicării",
        "Julkaistu", "Megjelent", "Közzétéve", "Létrehozva", "Δημοσίευση", "Δημοσιεύτηκε", "Δημοσιεύθηκε", "Ημερομηνία", "Публикувано",
        "Publikované", "Objavljeno",
        "Diterbitkan", "Dipublikasikan", "Terbit", "Tanggal", "Ngày đăng", "Đăng", "Xuất bản",
        "تاريخ النشر", "نشر في", "نشر", "تاريخ", "פורסם", "תאריך פרסום", "תאריך",
        "公開日時", "公開日", "投稿日", "掲載日", "発行日", "发布时间", "發布時間", "发布", "發布", "발행일", "기사입력", "입력", "등록", "승인", "게재",
    ];

    private static readonly string[] _modified =
    [
        "Zuletzt aktualisiert", "Letztes Update", "Letzte Aktualisierung", "Aktualisiert", "Geändert", "Stand",
        "Dernière mise à jour", "Mis à jour", "Mise à jour", "Modifié",
        "Última actualización", "Actualizado", "Actualizada", "Modificado",
        "Última atualização", "Atualizado", "Atualizada",
        "Ultimo aggiornamento", "Aggiornato", "Aggiornamento", "Modificato",
        "Laatst bijgewerkt", "Bijgewerkt", "Gewijzigd", "Laatste update",
        "Ostatnia aktualizacja", "Aktualizacja", "Zaktualizowano",
        "Naposledy aktualizováno", "Aktualizováno",
        "Senast uppdaterad", "Sist oppdatert", "Sidst opdateret", "Uppdaterad", "Uppdaterat", "Oppdatert", "Opdateret",
        "Обновлено", "Изменено", "Оновлено",
        "Son güncelleme", "Güncellenme", "Güncelleme", "Güncellendi", "Actualizat", "Ultima actualizare",
        "Päivitetty", "Viimeksi päivitetty", "Frissítve", "Utolsó frissítés", "Módosítva", "Τελευταία ενημέρωση", "Ενημέρωση",
        "Ενημερώθηκε", "Обновена", "Aktualizované", "Ažurirano",
        "Diperbarui", "Terakhir diperbarui", "Cập nhật", "Cập nhật lần cuối", "آخر تحديث", "تحديث", "עודכן", "עדכון אחרון",
        "最終更新日", "最終更新", "更新日時", "更新日", "更新时间", "更新時間", "更新", "기사수정", "최종수정", "수정", "업데이트",
    ];

    // Japanese, Chinese and Korean set these behind the date.
    private static readonly string[] _publishedBehind = ["公開", "掲載", "投稿", "配信", "作成", "发布", "發布", "发表", "發表", "게재", "입력"];
    private static readonly string[] _modifiedBehind = ["更新", "업데이트", "수정"];

    // What happened on a day that is not the article's.
    private static readonly HashSet<string> _otherDays = new(StringComparer.OrdinalIgnoreCase)
    {
        "Today", "Heute", "Aujourd", "Hoy", "Hoje", "Oggi", "Сегодня",
        "Accessed", "Retrieved", "Archived", "Copyright", "Born", "Died", "Founded", "Established", "Est", "Deadline", "Expires",
        "Abgerufen", "Geboren", "Gestorben", "Gegründet", "Consulté", "Consultado", "Consultato",
    };

    // Words between the label and the date, or before a date without a label.
    private static readonly string[] _prepositions = ["on", "am", "le", "el", "em", "il", "op", "dnia", "den", "the", "at", "дня", "tarihi",
        "pada", "hari", "ngày", "στις", "في", "بتاريخ", "يوم"];

    private static readonly PhraseTable<DateLabel> _before = new(
        (_englishPublished, new DateLabel(IsModified: false, IsEnglish: true)),
        (_englishModified, new DateLabel(IsModified: true, IsEnglish: true)),
        (_published, new DateLabel(IsModified: false, IsEnglish: false)), (_modified, new DateLabel(IsModified: true, IsEnglish: false)));

    private static readonly PhraseTable<DateLabel> _behind = new(
        (_publishedBehind, new DateLabel(IsModified: false, IsEnglish: false)),
            (_modifiedBehind, new DateLabel(IsModified: true, IsEnglish: false)));

    /// <summary>Reads a label with its colon and preposition: "Last updated on:".</summary>
    /// <param name="text">The line.</param>
    /// <param name="position">Where to read; moves behind the label.</param>
    /// <param name="label">What it says.</param>
    public static bool TryRead(ReadOnlySpan<char> text, ref int position, out DateLabel label)
    {
        int length = LengthOf(_before, text[position..], out label);
        if (length == 0) return false;
        position += length;
        SkipBehind(text, ref position);
        return true;
    }

    /// <summary>Whether a trimmed line is a label and nothing else, the date standing on the next line.</summary>
    public static bool IsAlone(ReadOnlySpan<char> line, out DateLabel label)
    {
        int position = 0;
        if (!TryRead(line, ref position, out label)) return false;
        TrySkipPreposition(line, ref position);
        return position == line.Length;
    }

    /// <summary>Reads a label that belongs to the date before it: <c>2015年7月23日 更新</c>.</summary>
    public static bool TryReadBehind(ReadOnlySpan<char> text, ref int position, out DateLabel label)
    {
        int start = position;
        while (start < text.Length && text[start] == ' ') start++;
        ReadOnlySpan<char> rest = text[start..];
        int length = LengthOf(_behind, rest, out label);
        ReadOnlySpan<char> behind = rest[length..].TrimStart();
        // With a colon or a date behind it it belongs to that one.
        if (length == 0 || behind.Length > 0 && (behind[0] is ':' or '：' || char.IsLetterOrDigit(behind[0]))) return false;
        position = start + length;
        return true;
    }

    /// <summary>Whether the word says that the date is of something else than the article ("Accessed").</summary>
    public static bool IsOfAnotherDay(ReadOnlySpan<char> word) =>
        _otherDays.GetAlternateLookup<ReadOnlySpan<char>>().Contains(word);

    /// <summary>Skips a word such as "on" or "le" and the blanks behind it.</summary>
    public static bool TrySkipPreposition(ReadOnlySpan<char> text, ref int position)
    {
        var cursor = new DateCursor(text, position);
        if (!cursor.TrySkipWord(_prepositions) || !cursor.AtBlank && !cursor.AtEnd && cursor.Next != ':') return false;
        position = cursor.Position;
        SkipBehind(text, ref position);
        return true;
    }

    private static void SkipBehind(ReadOnlySpan<char> text, ref int position)
    {
        while (position < text.Length && (char.IsWhiteSpace(text[position]) || text[position] is ':' or '：' or '.')) position++;
    }

    // The longest label that the text starts with; 0 for none.
    private static int LengthOf(PhraseTable<DateLabel> labels, ReadOnlySpan<char> text, out DateLabel label)
    {
        label = default;
        foreach ((string word, DateLabel meaning) in labels.At(text))
        {
            if (!text.StartsWith(word, StringComparison.OrdinalIgnoreCase) || !EndsWord(text, word.Length)) continue;
            label = meaning;
            return word.Length;
        }
        return 0;
    }

    // Chinese and Korean set no blank behind a label.
    private static bool EndsWord(ReadOnlySpan<char> text, int length) =>
        text.Length == length || !char.IsLetter(text[length]) || text[length - 1] >= '\u3000';
}
