namespace Cleanup.Articles;

/// <summary>The lines of a page's furniture that scraping leaves between title and body: buttons, share bars, counts. Thread-safe.</summary>
internal static class ChromeLine
{
    private const int MaxLength = 80;
    private const int LongestReadingTime = 20;
    private const int MostWordsOfStep = 2;

    private static readonly HashSet<string> _lines = new(StringComparer.OrdinalIgnoreCase)
    {
        "Share", "Share this", "Share this article", "Share this story", "Share on Facebook", "Share on Twitter", "Share via Email", "Share this on WhatsApp", "Tweet", "Tweet this",
        "Facebook", "Twitter", "X", "WhatsApp", "Telegram", "LinkedIn", "Pinterest", "Reddit", "Instagram", "Email", "E-mail", "Mail", "Print", "Print this page", "Copy link", "Copy URL", "Link copied",
        "Save", "Save article", "Bookmark", "Comment", "Comments", "Add a comment", "Leave a comment", "Listen", "Listen to this article", "Like", "Follow", "Subscribe", "Sign up", "Log in",
        "Read more", "Read More", "More", "Show more", "See more", "Advertisement", "Advertisements", "Advertising", "Sponsored", "Image", "Image:", "Photo", "Video", "Audio", "Close", "Menu", "Search", "Skip to content", "Get short URL", "A A", "A A A", "AA", "|", "Tags", "Updated", "Published",
        "Teilen", "Artikel teilen", "Drucken", "Merken", "Kommentare", "Kommentieren", "Vorlesen", "Weiterlesen", "Mehr", "Anzeige", "Werbung", "Facebook :Facebook", "Twitter :Twitter",
        "Partager", "Imprimer", "Envoyer", "Commenter", "Commentaires", "Lire la suite", "Publicité", "Écouter",
        "Compartir", "Imprimir", "Enviar", "Comentar", "Comentarios", "Leer más", "Publicidad", "Compartilhar", "Comentários", "Leia mais", "Publicidade", "Ouvir",
        "Condividi", "Stampa", "Commenta", "Commenti", "Leggi di più", "Pubblicità", "Delen", "Afdrukken", "Reacties", "Lees meer", "Advertentie",
        "Udostępnij", "Drukuj", "Komentarze", "Czytaj więcej", "Reklama", "Sdílet", "Tisk", "Komentáře", "Dela", "Skriv ut", "Kommentarer", "Läs mer", "Annons", "Del", "Les mer",
        "Поделиться", "Распечатать", "Печать", "Комментарии", "Читать далее", "Реклама", "Paylaş", "Yazdır", "Yorumlar", "Reklam",
        "シェア", "ツイート", "印刷", "コメント", "スクラップ", "分享", "打印", "列印", "评论", "討論 (+)", "字級", "調整字級：", "공유", "인쇄", "댓글",
    };

    // What is counted: "571 Kommentare", "3 min read".
    private static readonly string[] _counted =
    [
        "comments", "comment", "Kommentare", "Kommentar", "commentaires", "comentarios", "comentários", "commenti", "reacties", "komentarzy", "komentarze", "комментариев", "yorum", "shares", "views", "likes", "retweets",
        "min read", "minute read", "minutes read", "min. Lesezeit", "Min.", "min de lecture", "min de lectura", "min de leitura",
    ];

    // "Advertisement - Half page": the name of a place for one.
    private static readonly string[] _advertisements = ["Advertisement", "Advert", "Ad", "Anzeige", "Werbung", "Publicidad", "Anuncio", "Comercial", "Publicidade", "Publicité", "Pubblicità", "Reklama"];

    // "Lesedauer: 3 Minuten"
    private static readonly string[] _readingTimes = ["Reading time", "Lesedauer", "Lesezeit", "Temps de lecture", "Tiempo de lectura", "Tempo de leitura", "Tempo di lettura", "Leestijd", "Время чтения"];

    /// <summary>Whether a trimmed line is furniture and nothing else.</summary>
    public static bool IsOne(ReadOnlySpan<char> line)
    {
        if (line.Length > MaxLength) return false;
        if (_lines.GetAlternateLookup<ReadOnlySpan<char>>().Contains(line)) return true;
        foreach (string advertisement in _advertisements)
        {
            if (line.StartsWith(advertisement, StringComparison.OrdinalIgnoreCase) && line[advertisement.Length..].StartsWith(" - ", StringComparison.Ordinal)) return true;
        }
        foreach (string readingTime in _readingTimes)
        {
            if (line.StartsWith(readingTime, StringComparison.OrdinalIgnoreCase) && line.ContainsAnyInRange('0', '9')) return line.Length <= readingTime.Length + LongestReadingTime;
        }
        if (IsPath(line)) return true;
        int position = 0;
        return TrySkipNote(line, ref position) && position == line.Length;
    }

    // "Home > News > Towns"
    private static bool IsPath(ReadOnlySpan<char> line)
    {
        int steps = line.Count(" > ") + line.Count(" » ") + line.Count(" › ");
        return steps > 1 && TitleText.CountWords(line) <= (steps + 1) * MostWordsOfStep;
    }

    /// <summary>Skips a count of the page ("17 Comments").</summary>
    public static bool TrySkipNote(ReadOnlySpan<char> line, ref int position)
    {
        int end = position;
        while (end < line.Length && char.IsAsciiDigit(line[end])) end++;
        if (end == position) return false;
        while (end < line.Length && line[end] == ' ') end++;
        foreach (string counted in _counted)
        {
            ReadOnlySpan<char> rest = line[end..];
            if (!rest.StartsWith(counted, StringComparison.OrdinalIgnoreCase) || rest.Length > counted.Length && char.IsLetter(rest[counted.Length])) continue;
            position = end + counted.Length;
            return true;
        }
        return false;
    }
}
