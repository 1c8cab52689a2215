// Unicode CLDR 48.2.0 (LICENSE beside this file), written by scripts/cldr.ts.

/** Tags that write a decimal point, and those below them that write a comma; any other follows its parent, and writes a comma. */
export const decimals = {
  point:
    'aa, ab, ak, am, an, ann, apc, ar, arn, as, asa, az-arab, ba, bal, bem, bew, bez, bgc, bho, blt, bm, bn, bo, bqi, brx, bss, byn, cad, cch, ccp, ce, ceb, cgg, cho, chr, cic, ckb, co, cop, csw, cu, cy, dav, de-ch, de-li, dje, doi, dv, dz, ebu, ee, en, es-419, es-br, es-bz, es-cu, es-do, es-gt, es-hn, es-mx, es-ni, es-pa, es-pe, es-pr, es-sv, es-us, fa, ff-adlm, fil, frr, ga, gaa, gd, gez, gn, gsw, gu, guz, gv, ha, haw, he, hi, hnj, ig, ii, io, it-ch, iu, ja, jbo, jmc, kaa, kaj, kam, kcg, kde, kek, ken, khq, ki, kk-arab, kln, km, kn, ko, kok, kpe, ks, ksb, ku-arab, kw, kxv, la, lag, lg, lkt, lrc, ltg, luo, luy, lzz, mai, mas, mdf, mer, mfe, mg, mgo, mhn, mi, mic, ml, mn, mni, moh, mr, ms, mt, mus, mww, my, myv, mzn, naq, nd, ne, nqo, nso, nus, nv, ny, nyn, oka, om, or, osa, pa, pap, pcm, pi, pis, qu, quc, raj, rhg, rif, rof, rwk, sa, saq, sat, sbp, sd, sdh, ses, sgs, shn, si, sid, skr, sma, smj, sms, sn, so, ssy, st, suz, sw, syr, ta, te, teo, th, ti, tig, tn, to, tpi, trv, trw, twq, tyv, ug, und, ur, vai, vo, vun, wa, wal, wbp, xh, xnr, xog, yi, yo, yue, za, zh, zu',
  comma: 'ar-dz, ar-lb, ar-ly, ar-ma, ar-mr, ar-tn, ms-arab-bn, ms-bn, ms-id, qu-bo, sw-cd',
} as const
