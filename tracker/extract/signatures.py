"""What pages say that stand in an article's place: titles that say nothing else, and openings of their sentences.

English, French, German, Spanish, Italian, Portuguese; one alternative to a line, matched against glyph-folded text.
"""

from __future__ import annotations

import re

from tracker.patterns import pattern

BOT_CHECK, CONSENT, PAYWALL, NOT_FOUND, NO_SCRIPT = "bot-check", "consent", "paywall", "not-found", "script-needed"

_TITLES = {
    BOT_CHECK: r"""
        just a moment
        (?:nur )?einen moment(?:,? bitte)?
        un (?:momento|instant|moment|attimo)(?:,? (?:por favor|s'il vous plaît))?
        um momento(?:,? por favor)?
        attention required!?(?: \| cloudflare)?
        access (?:to this page has been )?denied
        are you (?:a robot|human)\??
        pardon our interruption
        (?:security|robot|captcha|human|bot) (?:check|verification|challenge)
        verif(?:y|ying) (?:that )?you are (?:a )?human
        checking your browser
        ddos-guard
        captcha
        zugriff verweigert
        sicherheits(?:überprüfung|abfrage)
        accès refusé
        vérification de sécurité
        acceso denegado
        verificación de seguridad
        accesso negato
        verifica di sicurezza
        acesso negado
        verificação de segurança
    """,
    NOT_FOUND: r"""
        (?:http |error |fehler |erreur |errore |erro )?(?:404|410)(?: error| gone)?
        not found
        (?:(?:the|this|that) )?(?:requested )?(?:page|article|story) (?:was |is |could )?not (?:be )?(?:found|available)
        (?:(?:the|this|that) )?(?:page|article|story) (?:cannot|can't|couldn't) be found
        (?:(?:the|this|that) )?(?:page|article|story) (?:isn't|is no longer) available
        (?:(?:the|this|that) )?(?:page|article|story) (?:does not|doesn't|no longer) exists?
        (?:(?:the|this|that) )?(?:page|article|story) (?:unavailable|missing|has been removed)
        (?:the|this) page you (?:requested|were looking for|are looking for) (?:could not|cannot|can't) be found
        (?:we )?(?:can't|cannot|couldn't|could not) find (?:that|this|the) page
        (?:diese? |der )?(?:seite|artikel)(?: wurde| konnte)?(?: leider)? nicht (?:gefunden|verfügbar)(?: werden)?
        (?:cette |la )?page (?:(?:est )?introuvable|(?:non|pas) trouvée|n'existe (?:pas|plus))
        (?:cet |l')?article (?:introuvable|n'existe (?:pas|plus))
        (?:(?:la|esta) )?(?:página|noticia) (?:no (?:ha sido )?encontrada|no existe|no disponible)
        artículo (?:no (?:ha sido )?encontrado|no existe|no disponible)
        (?:(?:la|questa) )?pagina (?:non (?:è stata )?trovata|inesistente|non (?:esiste|disponibile))
        articolo non (?:trovato|disponibile)
        (?:(?:a|esta) )?página (?:não (?:foi )?encontrada|não existe|indisponível)
    """,
    CONSENT: r"""
        before you continue(?: to .{1,40})?
        bevor sie (?:zu .{1,40} )?(?:weitergehen|fortfahren)
        avant (?:d'accéder à|de continuer).{0,40}
        antes de (?:ir a|continuar).{0,40}
        prima di continuare.{0,40}
        (?:cookie )?consent
        (?:your )?privacy (?:choices|settings)
        we (?:value|care about|respect) your privacy
        wir (?:benötigen|brauchen) ihre zustimmung
        zustimmung erforderlich
    """,
}
_PHRASES = {
    BOT_CHECK: r"""
        (?:please )?enable (?:js|javascript) and (?:cookies to continue|disable any ad ?blocker)
        checking (?:your browser before accessing|if the site connection is secure)
        \S{3,80} needs to review the security of your connection
        (?:please )?(?:verify|confirm|prove)(?:ing)? (?:that )?you(?:'re| are) (?:an? )?(?:human|not a (?:ro)?bot)
        verifying you are human
        press (?:&|and) hold to confirm you(?:'re| are)
        (?:we(?:'ve| have)|our systems have) detected unusual (?:activity|traffic)
        to continue, please click the box below
        you (?:don't|do not) have permission to access
        sorry, you have been blocked
        request unsuccessful\. incapsula
        as you were browsing,? something about your browser made us think you
        (?:bitte )?bestätigen sie(?: bitte)?, dass sie (?:ein mensch|kein (?:ro)?bot)
        (?:veuillez )?(?:confirm|vérifi)(?:er|ez) que vous (?:êtes (?:un )?(?:être )?humain|n'êtes pas un robot)
        (?:por favor,? )?(?:confirm[ae]|verifi(?:ca|que)) que (?:no (?:eres|es) un robot|(?:eres|es) (?:un )?humano)
        (?:conferma|verifica) (?:di (?:non )?essere|che (?:non )?sei) (?:un )?(?:robot|umano|essere umano)
        (?:por favor,? )?(?:confirme|verifique) (?:que|se) (?:você )?(?:não é um robô|é (?:um )?(?:ser )?humano)
    """,
    NO_SCRIPT: r"""
        (?:please |you (?:need|have) to |you must )?(?:enable|turn on|allow) (?:javascript|(?:your )?cookies)\b
        (?:javascript|cookies) (?:is|are|must be|needs? to be) (?:required|disabled|enabled|turned (?:on|off))
        (?:this|our) (?:site|page|website|app) (?:requires|needs|works best with) (?:javascript|cookies)
        (?:bitte )?aktivieren sie (?:bitte )?(?:javascript|cookies)
        (?:veuillez )?activ(?:er|ez) (?:javascript|les cookies)
        (?:por favor,? )?(?:acti[vb][ae]|habilit[ae]|ative) (?:o )?(?:javascript|las cookies|os cookies)
        (?:per favore,? )?(?:attiva(?:re)?|abilita(?:re)?) (?:javascript|i cookie)
    """,
    CONSENT: r"""
        (?:with your (?:agreement|consent), )?we and (?:our|up to|\d)
        we (?:value|respect|care about) your privacy
        (?:we|this (?:site|website)) uses? cookies
        (?:by clicking|if you (?:click|select|agree)).{0,60}(?:accept|agree|reject|consent)
        you (?:can|may) (?:withdraw|change|revoke|manage) your (?:consent|choices|preferences|settings)
        (?:accept|reject) all\b
        wir (?:und (?:unsere|bis zu)|verwenden|nutzen|benötigen).{0,60}(?:cookies|partner\b|einwilligung|zustimmung)
        mit (?:werbung|cookies) (?:weiterlesen|nutzen|weiter)
        sie können ihre (?:einwilligung|zustimmung|auswahl)
        alles? (?:akzeptieren|ablehnen)
        (?:einwilligen|zustimmen) und weiter
        (?:nous (?:et|utilisons|respectons)|avec votre (?:accord|consentement)).{0,40}(?:partenaires|cookies|vie privée)
        vous pouvez (?:retirer|modifier|changer|gérer) (?:votre|vos)
        (?:tout|continuer sans) (?:accepter|refuser)
        (?:nosotros y|utilizamos|usamos).{0,40}(?:socios|cookies)
        puedes? (?:cambiar|retirar|gestionar) (?:tu|tus|su|sus)
        (?:aceptar|rechazar) tod[oa]
        (?:noi e|utilizziamo|usiamo).{0,40}(?:partner|fornitori|cookie)
        puoi (?:revocare|modificare) (?:il|le|la)
        (?:accetta|rifiuta) tutt[oi]
        (?:nós e|utilizamos|usamos).{0,40}(?:parceiros|cookies)
        (?:aceitar|rejeitar) tudo
    """,
    PAYWALL: r"""
        (?:please )?(?:subscribe|register|(?:log|sign) in|sign up|join)(?: now| or .{1,30})? to (?:continue|keep|read)
        to (?:continue|keep) reading\b
        (?:continue|keep) reading (?:with|by)
        already (?:a subscriber|subscribed|a member)\?
        this (?:article|content|story) is (?:only )?(?:for|available to|reserved for) (?:our )?(?:subscribers|members)
        (?:dieser artikel|dieser inhalt|der artikel) ist (?:nur |exklusiv )?für (?:abonnenten|registrierte)
        (?:jetzt )?weiterlesen mit\b
        (?:sie sind )?(?:schon|bereits) abonnent
        (?:cet )?article (?:est )?réservé (?:à nos|aux) abonnés
        la suite (?:de cet article )?est réservée
        il vous reste \d
        (?:déjà|vous êtes) abonné
        (?:contenido|artículo) exclusivo para (?:suscriptores|socios)
        suscríb[ea](?:te|se) para
        ¿?ya (?:eres|es) suscriptor
        (?:contenuto|articolo) (?:riservato|esclusivo)
        abbonati (?:per|ora)
        sei già abbonato
        (?:conteúdo|reportagem) (?:exclusiv[oa]|restrit[oa]) para assinantes
        assine para
        já é assinante
    """,
}
# What is said before and behind such a title: "404 - …", "Sorry, …".
_BEFORE = r"(?:(?:(?:http |error |fehler |erreur |errore |erro )?(?:404|410)(?: error)?|sorry|oops|whoops)[\s:|.,!-]+)?"


def _one_of(lines: str) -> str:
    return "|".join(line.strip() for line in lines.strip().split("\n"))


TITLES = {kind: pattern(rf"{_BEFORE}(?:{_one_of(lines)})[\s.!]*", re.IGNORECASE) for kind, lines in _TITLES.items()}
PHRASES = {kind: pattern(_one_of(lines), re.IGNORECASE) for kind, lines in _PHRASES.items()}
# Of which one stands, whatever the case, in every such phrase; for the kind that every page is asked about.
SIGNS = {
    CONSENT: tuple(
        """
        cookie|privacy|consent|we and |accept|reject|agree|choices|preferences|settings|partner|einwilligung|zustimmung
        werbung|auswahl|akzeptieren|ablehnen|und weiter|partenaires|vie privée|vous pouvez|refuser|socios|puede|aceptar
        rechazar|fornitori|puoi |accetta|rifiuta|parceiros|aceitar|rejeitar
        """.strip()
        .replace("\n        ", "|")
        .split("|")
    )
}

# Code that only the interstitial itself carries; what is also injected into good pages is not among it.
CODE = pattern(
    r"\b_cf_chl_opt\b"
    r"|id=[\"']?(?:challenge-form|cf-challenge-running|px-captcha|sec-if-cpt-container)\b"
    r"|class=[\"'][^\"']{0,80}\bcf-(?:browser-verification|error-details)\b"
    r"|\bgokuProps\b"
    r"|\bvar dd ?= ?\{[^}]{0,400}captcha-delivery\.com"
    r"|/_Incapsula_Resource\?[^\"']{0,200}incident_id",
    re.IGNORECASE,
)
CONSENT_FORM = pattern(
    r"<form\b[^>]{0,300}action=[\"'][^\"']{0,200}(?:collectconsent|//consent\.|/consent/)", re.IGNORECASE
)
