namespace SafeRedirect.Content.Hsds.Terms;

/// <summary>The languages of ISO 639-1 with their codes in ISO 639-3 and their English names. Directories write any of these; our content holds the two letters.</summary>
internal static class LanguageNames
{
    /// <summary>A line each: the code of ISO 639-1, that of ISO 639-3 (and the older one of ISO 639-2/B), the name. Source: the iso-codes package of Debian, read on 2026-11-25.</summary>
    private const string Table = """
        aa aar Afar
        ab abk Abkhazian
        ae ave Avestan
        af afr Afrikaans
        ak aka Akan
        am amh Amharic
        an arg Aragonese
        ar ara Arabic
        as asm Assamese
        av ava Avaric
        ay aym Aymara
        az aze Azerbaijani
        ba bak Bashkir
        be bel Belarusian
        bg bul Bulgarian
        bi bis Bislama
        bm bam Bambara
        bn ben Bengali
        bo bod/tib Tibetan
        br bre Breton
        bs bos Bosnian
        ca cat Catalan
        ce che Chechen
        ch cha Chamorro
        co cos Corsican
        cr cre Cree
        cs ces/cze Czech
        cu chu Church Slavonic
        cv chv Chuvash
        cy cym/wel Welsh
        da dan Danish
        de deu/ger German
        dv div Dhivehi
        dz dzo Dzongkha
        ee ewe Ewe
        el ell/gre Greek
        en eng English
        eo epo Esperanto
        es spa Spanish
        et est Estonian
        eu eus/baq Basque
        fa fas/per Persian
        ff ful Fulah
        fi fin Finnish
        fj fij Fijian
        fo fao Faroese
        fr fra/fre French
        fy fry Western Frisian
        ga gle Irish
        gd gla Scottish Gaelic
        gl glg Galician
        gn grn Guarani
        gu guj Gujarati
        gv glv Manx
        ha hau Hausa
        he heb Hebrew
        hi hin Hindi
        ho hmo Hiri Motu
        hr hrv Croatian
        ht hat Haitian
        hu hun Hungarian
        hy hye/arm Armenian
        hz her Herero
        ia ina Interlingua
        id ind Indonesian
        ie ile Interlingue
        ig ibo Igbo
        ii iii Sichuan Yi
        ik ipk Inupiaq
        io ido Ido
        is isl/ice Icelandic
        it ita Italian
        iu iku Inuktitut
        ja jpn Japanese
        jv jav Javanese
        ka kat/geo Georgian
        kg kon Kongo
        ki kik Kikuyu
        kj kua Kuanyama
        kk kaz Kazakh
        kl kal Kalaallisut
        km khm Khmer
        kn kan Kannada
        ko kor Korean
        kr kau Kanuri
        ks kas Kashmiri
        ku kur Kurdish
        kv kom Komi
        kw cor Cornish
        ky kir Kirghiz
        la lat Latin
        lb ltz Luxembourgish
        lg lug Ganda
        li lim Limburgan
        ln lin Lingala
        lo lao Lao
        lt lit Lithuanian
        lu lub Luba-Katanga
        lv lav Latvian
        mg mlg Malagasy
        mh mah Marshallese
        mi mri/mao Maori
        mk mkd/mac Macedonian
        ml mal Malayalam
        mn mon Mongolian
        mr mar Marathi
        ms msa/may Malay
        mt mlt Maltese
        my mya/bur Burmese
        na nau Nauru
        nb nob Norwegian Bokmål
        nd nde North Ndebele
        ne nep Nepali
        ng ndo Ndonga
        nl nld/dut Dutch
        nn nno Norwegian Nynorsk
        no nor Norwegian
        nr nbl South Ndebele
        nv nav Navajo
        ny nya Nyanja
        oc oci Occitan
        oj oji Ojibwa
        om orm Oromo
        or ori Odia
        os oss Ossetian
        pa pan Punjabi
        pi pli Pali
        pl pol Polish
        ps pus Pashto
        pt por Portuguese
        qu que Quechua
        rm roh Romansh
        rn run Rundi
        ro ron/rum Romanian
        ru rus Russian
        rw kin Kinyarwanda
        sa san Sanskrit
        sc srd Sardinian
        sd snd Sindhi
        se sme Northern Sami
        sg sag Sango
        si sin Sinhala
        sk slk/slo Slovak
        sl slv Slovenian
        sm smo Samoan
        sn sna Shona
        so som Somali
        sq sqi/alb Albanian
        sr srp Serbian
        ss ssw Swati
        st sot Southern Sotho
        su sun Sundanese
        sv swe Swedish
        sw swa Swahili
        ta tam Tamil
        te tel Telugu
        tg tgk Tajik
        th tha Thai
        ti tir Tigrinya
        tk tuk Turkmen
        tl tgl Tagalog
        tn tsn Tswana
        to ton Tonga
        tr tur Turkish
        ts tso Tsonga
        tt tat Tatar
        tw twi Twi
        ty tah Tahitian
        ug uig Uyghur
        uk ukr Ukrainian
        ur urd Urdu
        uz uzb Uzbek
        ve ven Venda
        vi vie Vietnamese
        vo vol Volapük
        wa wln Walloon
        wo wol Wolof
        xh xho Xhosa
        yi yid Yiddish
        yo yor Yoruba
        za zha Zhuang
        zh zho/chi Chinese
        zu zul Zulu
        """;

    /// <summary>Codes and names of languages that ISO 639-1 counts under another, as people who write directories use them.</summary>
    private const string Parts = """
        ar arb
        fa pes prs Farsi Dari
        ku ckb kmr Sorani Kurmanji
        sw swh
        zh cmn Mandarin
        """;

    private static readonly Dictionary<string, string> Names = Rows(Table).ToDictionary(row => row[0], row => row[2], StringComparer.Ordinal);

    private static readonly Dictionary<string, string> Codes = Known();

    /// <summary>The English name of a language, or its code when it has none here.</summary>
    public static string Of(string code) => Names.GetValueOrDefault(code, code);

    /// <summary>The two letters of a language.</summary>
    /// <param name="text">A code of ISO 639-1, -2 or -3, also with a country (<c>en-GB</c>), or an English name; upper and lower case are the same.</param>
    /// <returns><see langword="null"/> when ISO 639-1 has no such language.</returns>
    public static string? Find(string? text)
    {
        if (string.IsNullOrWhiteSpace(text))
        {
            return null;
        }

        var whole = text.Trim();
        return Codes.GetValueOrDefault(whole) ?? Codes.GetValueOrDefault(whole.Split('-', '_')[0]);
    }

    private static Dictionary<string, string> Known()
    {
        var codes = new Dictionary<string, string>(StringComparer.OrdinalIgnoreCase);
        foreach (var row in Rows(Table))
        {
            foreach (var known in (IEnumerable<string>)[row[0], .. row[1].Split('/'), row[2]])
            {
                codes.TryAdd(known, row[0]);
            }
        }

        foreach (var part in Parts.Split('\n'))
        {
            var words = part.Split(' ');
            foreach (var known in words.Skip(1))
            {
                codes.TryAdd(known, words[0]);
            }
        }

        return codes;
    }

    private static IEnumerable<string[]> Rows(string table) => table.Split('\n').Select(line => line.Split(' ', 3));
}
